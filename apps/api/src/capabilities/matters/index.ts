export { readRegister } from './read-register.js';
