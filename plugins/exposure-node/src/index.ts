/**
 * What the server side of Exposure shares: one writer into repositories, and a DNS client.
 *
 * @packageDocumentation
 */

export * from './dns';
export * from './repository';
