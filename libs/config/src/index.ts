export { ConfigError, loadConfig, type Config, type Environment } from './load-config.js';
