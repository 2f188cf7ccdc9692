import { spoken } from '../spoken.ts'

/** Words of the page that names what others made of which something stands in this one. */
export const pagesLicences = spoken('pages.licences', {
  title: 'Work of others in this page',
  pageTitle: 'Work of others · {product}',
  lead: 'This page is built from {packages} packages of code and {fonts} fonts that others made and let everybody use. Open a line to read their terms. The list was made when this page was built, from what really stands in it.',
  own: 'For our own code and words no licence has been stated. Ask before you use them elsewhere.',
  machines: 'Where this page is hosted, the same list for machines lies beside it as sbom.cdx.json (CycloneDX).',
  limits: 'A package can hold parts of others without saying so. What it does say stands under its name.',
  line: '{name} {version}',
  licence: 'Licence: {licence}',
  notices: 'Said in its files',
} as const)
