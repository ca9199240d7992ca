/** Where the API listens, seen from this server. */
export const apiUrl = process.env.API_URL ?? 'http://127.0.0.1:4000';

const always = /^\/(?:graphql|auth|health|training-files)(?:\/|\?|$)/;
const files =
  /^\/(?:imports\/[^/?]+\/(?:file|failed-rows\.xlsx)|stars\/awards\/[^/?]+\/(?:certificate\.pdf|plaque\.svg))(?:\?|$)/;
const drafts = /^\/coaching-files\/[^/?]+(?:\?|$)/;
const upload = /^\/imports(?:\?|$)/;
const uploads = /^\/imports\/uploads(?:\/[^/?]+)?(?:\?|$)/;
const uploadMethods = new Set(['POST', 'HEAD', 'PATCH']);

/**
 * Whether the API answers a request rather than a page. Pages about imports live below `/imports` too, so that path
 * is the API's only where a file travels.
 * @param {{ readonly method?: string | undefined, readonly url?: string | undefined }} request
 */
export function isApiRequest({ method = 'GET', url = '/' }) {
  return (
    always.test(url) ||
    files.test(url) ||
    drafts.test(url) ||
    (method === 'POST' && upload.test(url)) ||
    (uploadMethods.has(method) && uploads.test(url))
  );
}
