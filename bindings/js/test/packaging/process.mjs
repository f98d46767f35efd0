// Programs and servers that end: each with a time limit, and with what it printed when it fails.
import { spawn } from "node:child_process";

const LIMIT = 120_000;
// Whoever stops this process stops what it started.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Runs a program to its end. */
export function command(program, args, { cwd, env, encoding = "utf8", limit = LIMIT }) {
  return new Promise((done, failed) => {
    const child = start(program, args, { cwd, env });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding(encoding).on("data", (text) => (printed[name] += text));
    }
    const timer = setTimeout(() => stop(child), limit);
    child.on("error", failed);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      if (status === 0) return done(printed);
      const how = signal === null ? `ended with ${status}` : `was stopped after ${limit / 1000} s or by ${signal}`;
      failed(new Error(`${[program, ...args].join(" ")} ${how}\n${printed.stderr.slice(-4000)}${printed.stdout.slice(-1000)}`));
    });
  });
}

/** Starts a program in a process group of its own, so that what it starts ends with it. */
export function start(program, args, { cwd, env, stdio = ["ignore", "pipe", "pipe"] }) {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, detached: true });
  const end = () => stop(child);
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  return child;
}

export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
