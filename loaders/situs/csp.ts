import {createHash} from "node:crypto";

/**
 * The hashes of the style elements that charts carry: Plot writes one into each SVG, always with the same text. A test
 * compares them with what Plot writes.
 */
export const chartStyleHashes: readonly string[] = ["sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww="];

/**
 * The Content-Security-Policy of a page: nothing but its own host, and of inline scripts only those that stand in it
 * now, by their hashes. `baseUri` is for the 404 page alone, which needs a base since it answers at any depth.
 */
export function cspOf(html: string, {baseUri = "'none'"}: {baseUri?: "'none'" | "'self'"} = {}): string {
  const scripts = inlineScripts(html).map((text) => `'${sha256(text)}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...chartStyleHashes.map((hash) => `'${hash}'`)].join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    `base-uri ${baseUri}`,
    "form-action 'none'",
  ].join("; ");
}

/** The texts of a page's inline scripts, exactly as a browser hashes them. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
}

/** A hash in the form of a CSP source. */
export function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
