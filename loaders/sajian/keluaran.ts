/** Writes a loader's output whole to standard output, which is the file that the page gets. */
export async function writeKeluaran(content: string): Promise<void> {
  await new Response(content).body!.pipeTo(Deno.stdout.writable);
}
