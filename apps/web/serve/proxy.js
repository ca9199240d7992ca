import { request as send } from 'node:http';
import { pipeline } from 'node:stream';
import { answerAway } from './answer-away.js';
import { apiUrl } from './api-path.js';
import { compressed } from './compressed.js';
import { headersFor } from './headers-for.js';

/**
 * Hands a request on to the API as it comes in and the answer back as it comes out: nothing is held in memory, so an
 * upload may be of any size the API takes.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function proxy(request, response) {
  const { method, url = '/' } = request;
  const upstream = send(new URL(url, apiUrl), { method, headers: headersFor(request) });
  upstream.on('response', (answer) => {
    // An upload may be refused before it has all arrived; the rest is let run out so that the browser reads the answer.
    request.unpipe(upstream).resume();
    const { headers, encoder } = compressed(answer.headers, request.headers['accept-encoding']);
    response.writeHead(answer.statusCode ?? 502, headers);
    pipeline([answer, ...encoder, response], () => {});
  });
  upstream.on('error', (error) => answerAway(request, response, error));
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}
