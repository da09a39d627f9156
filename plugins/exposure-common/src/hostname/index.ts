export * from './Hostname';
export * from './hostnameRules';
export * from './parseHostname';
