/** The design itself; from it the bundle is opened again. */
export const DESIGN_FILE = "design.pipewright.json";

export const CHECKSUM_FILE = "checksums.sha256";
