/** The network or the server failed in a way that may pass: worth another attempt. */
export class NetworkFailure extends Error {
  override readonly name = "NetworkFailure";
}
