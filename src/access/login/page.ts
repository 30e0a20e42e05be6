const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

export const STYLE_ADDRESS = '/oauth2/style.css';
export const HTML = 'text/html; charset=utf-8';

/**
 * A whole page without script, in Norwegian bokmål.
 *
 * @param body HTML, with everything escaped that came from outside
 */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Forløp</title>
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<header><span>Forløp</span></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
