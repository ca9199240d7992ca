import { self } from '$app/service-worker';

/**
 * Where an application is opened again without signal, the page of what is kept on the device stands in for it. What is
 * cached is that page as a visitor sees it, and the programme it runs on: no page of a person, and nothing she wrote.
 */
const cacheName = 'without-signal';
const standIn = '/applications/kept';
const programme = '/_app/immutable/';

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** A page of applications was opened with signal. */
self.addEventListener('message', (event) => event.waitUntil(keepStandIn()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept(standIn)));
  else if (new URL(request.url).pathname.startsWith(programme))
    event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
});

const kept = async (address: string): Promise<Response> => (await caches.match(address)) ?? Response.error();

/**
 * Keeps the stand-in with the files it names, which the open page has fetched already, and forgets those of earlier
 * releases. It is asked for without cookies, so that it is a visitor's.
 */
async function keepStandIn(): Promise<void> {
  const page = await fetch(standIn, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) return;
  const text = await page.clone().text();
  const files = new Set(Array.from(text.matchAll(/\/_app\/immutable\/[\w./-]+\.js/g), ([file]) => file));
  const cache = await caches.open(cacheName);
  await Promise.all(Array.from(files, async (file) => (await cache.match(file)) ?? cache.add(file)));
  await cache.put(standIn, page);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== standIn && !files.has(pathname)) await cache.delete(request);
  }
}
