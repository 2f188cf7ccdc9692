import { useEffect, useRef } from 'react'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { StateSign } from '../../components/state-sign.tsx'

const words = pagesStart.openFailed

/** Why a file was not opened. It takes the focus, as the person has just looked away to choose the file. */
export const NotOpened = ({ sentences }: { readonly sentences: readonly string[] }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (sentences.length > 0) box.current?.focus()
  }, [sentences])
  const [first, ...details] = sentences
  if (first === undefined) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="error-summary__title">
        <StateSign state="error" /> {words.title}
      </h2>
      <p>{first}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <p>{words.kept}</p>
    </div>
  )
}
