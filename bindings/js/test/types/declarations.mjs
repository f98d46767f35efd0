// The declarations of the installed package, through the compiler's interface (TypeScript 7 has none yet).
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeFileSync } from "node:fs";

const ts = createRequire(new URL("../packaging/package.json", import.meta.url))("@tsd/typescript");
export { ts };

/** @param folder the package  @param source TypeScript that imports it, whose constants can be asked for */
export function declarations(folder, source) {
  const file = join(folder, "dist/types/asked.ts");
  writeFileSync(file, source);
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"], types: [],
    strict: true, exactOptionalPropertyTypes: true, noEmit: true,
  });
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => "\n" }));
  const checker = program.getTypeChecker();
  const asked = program.getSourceFile(file);
  const symbols = new Map(checker.getSymbolsInScope(asked, ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Alias).map((symbol) => [symbol.name, symbol]));
  const named = (name) => {
    const symbol = symbols.get(name);
    if (symbol === undefined) throw new Error(`${name} is not declared`);
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  };
  return {
    checker,
    /** A type that is imported. */
    type: (name) => checker.getDeclaredTypeOfSymbol(named(name)),
    /** The type of a constant or function. */
    typeOf: (name) => checker.getTypeOfSymbolAtLocation(named(name), asked),
    isOurs: (symbol) => (symbol?.declarations ?? []).some((node) => node.getSourceFile().fileName.startsWith(folder)),
  };
}
