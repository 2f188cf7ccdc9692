/** A file that falls beside a field for files would be opened in the page's place, and what lies open here be gone. */
export function keepThePage(): void {
  const keep = (event: DragEvent) => {
    const takesFiles = event.target instanceof HTMLInputElement && event.target.type === 'file'
    if (!takesFiles && event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  addEventListener('dragover', keep)
  addEventListener('drop', keep)
}
