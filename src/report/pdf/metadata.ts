import type { Outline } from '../outline.ts'

type Described = Pick<Outline, 'title' | 'subject' | 'language' | 'creator' | 'creationDate'>

const xml = (text: string): string =>
  text
    // XML 1.0 has no place for these, not even escaped.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[<>&'"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** `D:20261122093000+01'00'` -> `2026-11-22T09:30:00+01:00`. */
const isoDate = (pdfDate: string): string =>
  pdfDate.replace(
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'?$/,
    '$1-$2-$3T$4:$5:$6$7:$8',
  )

/** PDF/A-3 wants every schema that is not predefined described in the packet itself (ISO 19005-3, 6.6.2.3). */
const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`

/** The XMP packet: what the document is, and the two standards it is built to. */
export const metadataPacket = (of: Described, producer: string): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format><dc:title>${alternative(of.title)}</dc:title>
<dc:description>${alternative(of.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${xml(of.language)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${isoDate(of.creationDate)}</xmp:CreateDate><xmp:CreatorTool>${xml(of.creator)}</xmp:CreatorTool>
<pdf:Producer>${xml(producer)}</pdf:Producer></rdf:Description>
${universalAccess}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
