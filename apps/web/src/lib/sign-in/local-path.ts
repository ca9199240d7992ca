/** A path of this site to go on to; anything else (another site's address, nothing at all) becomes the front page. */
export function localPath(text: unknown): string {
  return typeof text === 'string' && /^\/(?![/\\])/.test(text) ? text : '/';
}
