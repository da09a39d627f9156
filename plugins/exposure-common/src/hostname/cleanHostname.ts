/**
 * What is left of a pasted address when everything but the hostname is gone, and what was dropped.
 */
export interface CleanedHostname {
  text: string;
  dropped: string[];
}

/** Takes `https://Shop.Example.com:443/path?x#y` apart. Never fails: what is left over is for the rules to judge. */
export function cleanHostname(input: string): CleanedHostname {
  const dropped: string[] = [];
  let text = input.trim();
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(text);
  if (scheme) {
    dropped.push('the scheme');
    text = text.slice(scheme[0].length);
  }
  const end = text.search(/[/?#]/);
  if (end > 0) {
    if (text.length > end + 1) {
      dropped.push('the path');
    }
    text = text.slice(0, end);
  }
  const port = /:\d{1,5}$/.exec(text);
  // An IPv6 literal without brackets also ends like a port; it stays whole so that its own rule names it.
  if (port && text.indexOf(':') === port.index) {
    dropped.push('the port');
    text = text.slice(0, port.index);
  }
  if (text.length > 1 && text.endsWith('.')) {
    text = text.slice(0, -1);
  }
  return { text, dropped };
}
