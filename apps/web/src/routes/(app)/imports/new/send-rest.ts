/**
 * Sends what is left of a file. `fetch` cannot tell how much has left, so this is the older request, which can.
 * @throws Error when the line breaks, or the file has come further meanwhile: then it has to be asked how far
 */
export function sendRest(
  address: string,
  file: File,
  from: number,
  onprogress: (bytes: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PATCH', address);
    request.setRequestHeader('tus-resumable', '1.0.0');
    request.setRequestHeader('upload-offset', String(from));
    request.setRequestHeader('content-type', 'application/offset+octet-stream');
    request.upload.onprogress = ({ loaded }) => onprogress(from + loaded);
    request.onload = () => {
      const isThere =
        request.status === 204 && Number(request.getResponseHeader('upload-offset')) === file.size;
      if (isThere) resolve();
      else reject(new Error(`Sending was answered with ${request.status}.`));
    };
    request.onerror = () => reject(new Error('The line broke.'));
    request.send(file.slice(from));
  });
}
