import { MailwrightError, compose } from "mailwright";

export const runtime = "edge";

export async function POST(request: Request): Promise<Response> {
  try {
    const { envelope, size, diagnostics } = compose(await request.json());
    return Response.json({ envelope, size, diagnostics });
  } catch (problem) {
    if (!(problem instanceof MailwrightError)) throw problem;
    return Response.json({ diagnostics: problem.diagnostics }, { status: 422 });
  }
}
