import { readableText } from './readableText';

it.each([
  // https://github.com/zerossl/zerossl/issues/9 and other reports
  [
    'Failed to create Order: 429 : <html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n<center><h1>429 Too Many Requests</h1></center>\r\n</body>\r\n</html>',
    'Failed to create Order: 429: HTML page “429 Too Many Requests”',
  ],
  [
    'Invalid response from http://shop.example.org/x: "<html>\\r\\n<head><title>404 Not Found</title></head>\\r\\n<hr><center>nginx/1.15.9</ce"',
    'Invalid response from http://shop.example.org/x: HTML page “404 Not Found”',
  ],
  [
    '2001:db8::1: Invalid response: "\uFEFF<!DOCTYPE HTML PUBLIC \\"-//W3C//DTD HTML 4.0 Transitional//EN\\"> <html> <head> <title>": 404',
    '2001:db8::1: Invalid response: HTML page: 404',
  ],
  [
    '503 <!doctype html><html lang="en"><body><h1>Sorry</h1></body></html>, retry later',
    '503 HTML page “Sorry”, retry later',
  ],
  ['use <html> here? </html> no', 'use HTML page no'],
  // https://github.com/cert-manager/cert-manager/issues/7927
  [
    `PUT https://management.azure.com/x\n${'-'.repeat(
      80,
    )}\nRESPONSE 403: 403 Forbidden\n${'-'.repeat(
      80,
    )}\n{ "error": { "code": "AuthorizationFailed", "message": "The client 'a' may not write." } }`,
    "PUT https://management.azure.com/x RESPONSE 403: 403 Forbidden The client 'a' may not write.",
  ],
  [
    'failed: 401 {"error":"invalid_token","error_description":"Invalid token format"}',
    'failed: 401 Invalid token format',
  ],
  [
    'unexpected {"Error":"Need a certificate authority (CADN).\\u000d\\u000a"}',
    'unexpected Need a certificate authority (CADN).',
  ],
  ['failed: [ { "a": 1 } ]', 'failed: [ { "a": 1 } ]'],
  ['a policy {"a":1} and {"b":', 'a policy {"a":1} and {"b":'],
  ['got {"message":{"a":1},"x":[]}', 'got {"message":{"a":1},"x":[]}'],
  [
    'Error 403: The caller lacks permission [x] , forbidden',
    'Error 403: The caller lacks permission [x], forbidden',
  ],
  [
    'googleapi: Error 403: Permission denied on resource project x.\nDetails:\n[\n  { "@type": "type.googleapis.com/google.rpc.Help", "links": [] }\n]\n, forbidden',
    'googleapi: Error 403: Permission denied on resource project x, forbidden',
  ],
  ['state: :', 'state: :'],
  ['-----BEGIN CERTIFICATE-----', '-----BEGIN CERTIFICATE-----'],
  ['[::1]:53 : refused', '[::1]:53: refused'],
])('%j is read as %j', (text, expected) => {
  expect(readableText(text)).toBe(expected);
});

it.each(['<html', '{"', '{"a":"', '"<html', 'Details: [{'])(
  'many of %j take no time',
  part => {
    const start = performance.now();
    readableText(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
