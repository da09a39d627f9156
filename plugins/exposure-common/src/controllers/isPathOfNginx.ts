/**
 * Whether ingress-nginx takes a path of the type Prefix: by default its webhook and its controller refuse others.
 * @see https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/inspector/rules.go
 */
export const isPathOfNginx = (path: string) =>
  /^\/[A-Za-z0-9._/-]*$/.test(path) &&
  !/\/etc\/(passwd|shadow|group|nginx|ingress-controller)|\/var\/run\/secrets|_by_lua/.test(
    path,
  );
