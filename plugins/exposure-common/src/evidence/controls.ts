/**
 * The controls of ISO/IEC 27001 Annex A that an exposure bears on, by their numbers in both editions: the transition to
 * 2022 ended in October 2025, and many registers still have the numbers of 2013.
 */
export const controls = {
  networks: 'A.13.1.1 → 8.20 networks security',
  services: 'A.13.1.2 → 8.21 security of network services',
  segregation: 'A.13.1.3 → 8.22 segregation of networks',
  cryptography: 'A.10.1.2 → 8.24 use of cryptography',
} as const;
