import { methodOf, refused, replace } from './as-they-were.ts'

/**
 * The sheet of the system, through which a person hands on a file, would also take an address with anything written
 * into it, and whatever opens it may ask for that address. So files alone go through; who gets them the person chooses
 * there, and a browser shows the sheet only after a press.
 */
export function shareOnlyFiles(): void {
  if (!('share' in Navigator.prototype)) return
  const share = methodOf(Navigator.prototype.share)
  const reject = methodOf(Promise.reject<void>)
  const Promised = Promise
  replace(Navigator.prototype, 'share', function (this: Navigator, data?: ShareData): Promise<void> {
    const files = data?.files
    return files === undefined || files.length === 0 ? reject(Promised, refused()) : share(this, { files })
  })
}
