/** Stands in for jsPDF's optional packages (HTML to canvas, sanitizer, SVG): we draw, and never ask for them. */
export default {}
