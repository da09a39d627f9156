/** No usable reply: nobody answered in time, or nobody could be asked. */
export class DnsTrouble extends Error {
  constructor(readonly rcode: 'TIMEOUT' | 'UNREACHABLE') {
    super(rcode);
    this.name = 'DnsTrouble';
  }
}
