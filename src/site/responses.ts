/** Answers of the endpoints, each with its media type. Hosts go by the ending of the file's name. */
export const answer = {
  json: (text: string): Response => typed(text, 'application/json'),
  jsonLd: (text: string): Response => typed(text, 'application/ld+json'),
  csv: (text: string): Response => typed(text, 'text/csv; charset=utf-8'),
  css: (text: string): Response => typed(text, 'text/css; charset=utf-8'),
  text: (text: string): Response => typed(text, 'text/plain; charset=utf-8'),
  tei: (text: string): Response => typed(text, 'application/tei+xml'),
  atom: (text: string): Response => typed(text, 'application/atom+xml'),
  jsonFeed: (text: string): Response => typed(text, 'application/feed+json'),
  xml: (text: string): Response => typed(text, 'application/xml'),
} as const;

function typed(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': type } });
}
