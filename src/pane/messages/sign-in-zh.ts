/** Why a feed wants another key, or is not sent this one. */
export function signInZh(feed: string, hint: unknown): string {
  switch (hint) {
    case "refused":
      return `数据源${feed} 不接受此密钥：未知、已过期或已撤销。请询问数据源的管理者。`;
    case "no-scope":
      return `数据源${feed} 不允许此密钥执行该操作。请询问数据源的管理者。`;
    case "plain-http":
      return `密钥会未加密地发送给数据源${feed}。请将地址写成 https。`;
    default:
      return `数据源${feed} 需要密钥。请在窗格的设置中输入。`;
  }
}
