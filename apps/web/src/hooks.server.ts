import { type Handle, type HandleServerError, sequence } from '@sveltejs/kit/hooks';
import { askFor } from '#lib/graphql/ask.ts';
import { readPreferences } from '#lib/preferences/read-preferences.ts';
import { languageTags } from '#lib/words/language.ts';
import { packed } from './packed.ts';

const equip: Handle = ({ event, resolve }) => {
  event.locals.requestId = event.request.headers.get('x-request-id') ?? crypto.randomUUID();
  event.locals.preferences = readPreferences(event.cookies);
  event.locals.cookiesFromApi = [];
  event.locals.ask = askFor(event);
  return resolve(event);
};

/** As `app.html` has it. */
const openingTag = '<html lang="zh-CN" data-theme="auto" data-elder="off">';

const dress: Handle = ({ event, resolve }) => {
  const { language, theme, isElder } = event.locals.preferences;
  const dressed = `<html lang="${languageTags[language]}" data-theme="${theme}" data-elder="${isElder ? 'on' : 'off'}">`;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace(openingTag, dressed),
    preload: ({ type }) => type !== 'asset',
  });
};

const finish: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  for (const cookie of event.locals.cookiesFromApi) response.headers.append('set-cookie', cookie);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-request-id', event.locals.requestId);
  return packed(response, event.request.headers.get('accept-encoding'));
};

export const handle = sequence(equip, finish, dress);

export const handleError: HandleServerError = ({ kind, error, event }) => {
  const { requestId } = event.locals;
  if (kind === 'app') return { requestId: error.requestId ?? requestId };
  if (kind === 'unknown')
    console.error(`${event.request.method} ${event.url.pathname} [${requestId}]`, error);
  return { requestId };
};
