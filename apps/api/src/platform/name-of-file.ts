const longest = 200;

/**
 * The name a file was sent under, from its header: percent-encoded, since headers carry no Chinese. Folders before it
 * are left out; undefined when there is none.
 */
export function nameOfFile(header: string | undefined): string | undefined {
  if (!header) return undefined;
  const decoded = percentDecoded(header);
  const name = decoded
    ?.replaceAll('\\', '/')
    .split('/')
    .at(-1)
    // Control characters and halves of characters cannot be stored.
    ?.replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .trim();
  return name ? [...name].slice(0, longest).join('') : undefined;
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
