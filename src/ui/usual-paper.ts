/** Where people print on US Letter; everybody else has A4 in the tray. */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|CR|DO|GT|HN|NI|PA|PR|SV|VE)(?:-|$)/i

/** The paper to begin with, from the language of a browser (BCP 47, such as "en-US"). */
export const usualPaper = (language: string): 'a4' | 'letter' => (LETTER.test(language) ? 'letter' : 'a4')
