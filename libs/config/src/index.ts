export { ConfigError, loadConfig, loadDatabaseUrl, type Config, type Environment } from './load-config.js';
