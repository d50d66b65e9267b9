import { BlockList, isIP } from "node:net";

/** Addresses that are this machine, its network or a cloud's own: a source of prices is on none of them (IANA special-purpose registries). */
const blocked = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  blocked.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  blocked.addSubnet(net, bits, "ipv6");
}

/** True for an address on the open internet; one written in brackets or as IPv4 inside IPv6 is seen through. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "");
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  const text = inside ?? plain;
  const version = isIP(text);
  if (version === 0) return false;
  // A hexadecimal IPv4 inside IPv6 ("::ffff:7f00:1") is an odd way to write an address, and refused.
  if (version === 6 && /^::ffff:/i.test(text)) return false;
  return !blocked.check(text, version === 4 ? "ipv4" : "ipv6");
}
