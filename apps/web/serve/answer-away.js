const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>平台暂时连不上</title>
<body style="font:18px/1.7 system-ui,sans-serif;max-width:34em;margin:15vh auto;padding:0 1em;color:#2a2320">
<h1>平台暂时连不上</h1>
<p>数据接口没有应答，您的数据没有丢失。请过一会儿再试。</p>
<p lang="en">The API does not answer just now. Nothing is lost; please try again in a moment.</p>
<p><a href="">再试一次 · Try again</a></p>`;

const problem = JSON.stringify({
  code: 'API_AWAY',
  message: 'The API does not answer.',
  errors: [{ message: 'The API does not answer.', extensions: { code: 'API_AWAY' } }],
});

/**
 * Says that the API cannot be reached: a page to people, JSON to programs.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {NodeJS.ErrnoException} error
 */
export function answerAway(request, response, error) {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  console.error(
    `${request.method} ${request.url}: the API does not answer (${error.code ?? error.message}).`,
  );
  const isForPeople = request.headers.accept?.includes('text/html');
  request.unpipe().resume();
  response.writeHead(502, {
    'content-type': isForPeople ? 'text/html; charset=utf-8' : 'application/json',
    'retry-after': '5',
  });
  response.end(isForPeople ? page : problem);
}
