/** What came of sending a file. */
export type Uploaded =
  | { readonly state: 'sent'; readonly id: string }
  | { readonly state: 'refused'; readonly code: string };

/**
 * Sends a file as it is, without holding it in memory. `fetch` cannot tell how much has left, so this is the older
 * request, which can.
 */
export function upload(to: string, file: File, onprogress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', to);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onprogress(total ? loaded / total : 0);
    request.onload = () => resolve(read(request.responseText));
    request.onerror = () => resolve({ state: 'refused', code: 'ConnectionLost' });
    request.send(file);
  });
}

function read(text: string): Uploaded {
  try {
    const said: { id?: string; code?: string } = JSON.parse(text);
    return said.id ? { state: 'sent', id: said.id } : { state: 'refused', code: said.code ?? 'Unknown' };
  } catch {
    return { state: 'refused', code: 'Unknown' };
  }
}
