import { useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { FileField } from '../../fields/file-field.tsx'
import { drawnAnew } from './drawn-anew.ts'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** A photographed or scanned signature, shown as it will be printed. */
export const PictureField = ({ form, errors }: SignerPartProps) => {
  const picture = useWatch({ control: form.control, name: 'picture' })
  const [isBad, setBad] = useState(false)
  const choose = async (file: File) => {
    const drawn = await drawnAnew(file)
    setBad(drawn === null)
    form.setValue('picture', drawn ?? undefined, { shouldValidate: form.formState.isSubmitted })
  }
  const missing = errors.picture && words.errors.picture
  return (
    <>
      <FileField
        id={signerFieldId('picture')}
        label={words.pictureFile}
        hint={words.pictureHint}
        error={isBad ? words.pictureBad : missing}
        accept="image/png,image/jpeg"
        onChoose={choose}
      />
      {picture !== undefined && <Preview picture={picture} />}
    </>
  )
}

const Preview = ({ picture }: { readonly picture: File }) => {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(picture)
    if (image.current !== null) image.current.src = url
    return () => URL.revokeObjectURL(url)
  }, [picture])
  return <img className="picture" ref={image} alt={words.pictureAlt} />
}
