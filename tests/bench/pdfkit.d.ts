/** What the bench uses of pdfkit, which brings no types of its own. */
declare module 'pdfkit' {
  interface PdfKitOptions {
    readonly size: 'A4' | 'LETTER'
    readonly margin: number
    readonly info: Readonly<Record<string, string>>
  }

  export default class PDFDocument {
    y: number
    constructor(options: PdfKitOptions)
    on(event: 'data', listener: (chunk: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    registerFont(name: string, data: Buffer): this
    font(name: string): this
    fontSize(points: number): this
    text(text: string): this
    list(items: readonly string[]): this
    table(options: { readonly data: readonly (readonly string[])[] }): this
    moveDown(lines: number): this
    rect(x: number, y: number, width: number, height: number): this
    stroke(): this
    addPage(): this
    file(bytes: Buffer, options: { readonly name: string; readonly relationship: string }): this
    end(): void
  }
}
