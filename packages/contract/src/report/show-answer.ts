const known =
  /^(application\/(problem\+)?json|application\/(xml|octet-stream)|text\/(html|plain|xml|css|javascript))\b/i;

/** A content type as a report may show it: one that is known. Any other header may repeat what was sent. */
export function shownContentType(contentType: string): string {
  if (contentType === '') return 'no content type';
  return known.exec(contentType)?.[0].toLowerCase() ?? 'another content type';
}
