import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { browserFiles } from './browser-files.ts';
import { apiUrl, isApiRequest } from './serve/api-path.js';
import { unwrapLayers } from './serve/unwrap-layers.js';

// The oldest engines the site is built for: Android WebView and WeChat's own of early 2021, Safari of the same year.
const engines = ['chrome87', 'safari14'];

export default defineConfig({
  plugins: [
    tailwindcss(),
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      output: { linkHeaderPreload: false },
      // The pages of applications register it, and nobody else pays for it.
      serviceWorker: { register: false },
      // Rules come with the page: on a weak network a way there and back before anything is seen costs more than 6 KB.
      inlineStyleThreshold: 32_768,
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:'],
          'connect-src': ['self', 'ws:', 'wss:'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
  environments: {
    client: {
      build: {
        target: engines,
        cssTarget: engines,
        // Which files each page needs would be told to every first visitor, page by page; the page's own file tells it.
        modulePreload: { resolveDependencies: (_, needed) => needed.filter((file) => file.endsWith('.css')) },
        rolldownOptions: { output: { codeSplitting: { groups: browserFiles } } },
      },
    },
  },
  css: { postcss: { plugins: [unwrapLayers()] } },
  server: {
    proxy: {
      '^/(graphql|auth|imports|health)': {
        target: apiUrl,
        ws: true,
        bypass: (request) => (isApiRequest(request) ? undefined : request.url),
      },
    },
  },
  test: { isolate: false, include: ['{src,serve,budget}/**/*.test.ts'] },
});
