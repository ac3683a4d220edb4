import process from "node:process";

/**
 * Runs a command; when it cannot be done, says so in one line on stderr, without a stack trace, and exits with 2.
 */
export async function runPerintah(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(`Tidak dapat dijalankan: ${reasonOf(error)}`);
    process.exitCode = 2;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const path = "path" in error ? String(error.path) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "tidak ada",
    EACCES: "tidak boleh dibaca atau ditulis",
    EPERM: "tidak boleh dibaca atau ditulis",
    EBUSY: "sedang dipakai program lain",
    ENOSPC: "cakram penuh",
    ENOTDIR: "bukan folder",
  };
  return known[code] === undefined
    ? error.message.split(/\s*\n+Stack Trace/)[0]!
    : `${path || "berkas"} ${known[code]} (${code})`;
}
