import type { ReactNode } from "react";

export const metadata = { title: "Mail in Next.js" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: "system-ui, sans-serif", maxWidth: "60rem", margin: "2rem auto", padding: "0 1rem" }}>{children}</body>
    </html>
  );
}
