import { useEffect, useState } from 'react'

/** Keys that follow each other within this many milliseconds are one word being typed. */
const REST = 600

/** How much was found: seen at once, and spoken once typing rests, as each letter would start it anew. */
export const FoundCount = ({ text }: { readonly text: string }) => {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const resting = setTimeout(() => setSpoken(text), REST)
    return () => clearTimeout(resting)
  }, [text])
  return (
    <>
      <p className="find__count" aria-hidden="true">
        {text}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  )
}
