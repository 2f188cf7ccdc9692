/** Reads a PDF for the printed page. The package listens for messages by itself as soon as it is there. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
