// Compiles as one types, and serves the API and the web as they change.
import('./dev/dev.mjs').then(({ dev }) => dev());
