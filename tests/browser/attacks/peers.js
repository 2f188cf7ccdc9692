// Connections between two browsers, which no directive of a policy governs.
import { datagrams, stun, turn } from './reach.js'

export async function peer(Connection, urls) {
  const connection = new Connection({ iceServers: [{ urls, username: 'u', credential: 'p' }] })
  connection.createDataChannel('out')
  await connection.setLocalDescription(await connection.createOffer())
}

export const peers = {
  'peer-udp': () => peer(RTCPeerConnection, stun('udp')),
  'peer-tcp': () => peer(RTCPeerConnection, turn),
  'peer-by-old-name': () => peer(globalThis.webkitRTCPeerConnection, stun('udp3')),
  'peer-direct': async () => {
    const [host, port] = datagrams('udp4')
    const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()]
    one.createDataChannel('out')
    await one.setLocalDescription(await one.createOffer())
    await other.setRemoteDescription(one.localDescription)
    await other.setLocalDescription(await other.createAnswer())
    await one.setRemoteDescription(other.localDescription)
    await one.addIceCandidate({ sdpMid: '0', candidate: `candidate:1 1 udp 1 ${host} ${port} typ host` })
  },
}
