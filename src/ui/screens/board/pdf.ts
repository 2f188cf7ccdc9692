/** The two names that are used, so that a build leaves the rest of the package out. */
export { PDFWorker, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
