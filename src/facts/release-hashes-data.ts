/**
 * The hashes of the manifests of Rust's releases, written together with `releases-data.ts`, never by hand.
 *
 * Source and date: `releases-data.ts`. They are a file of their own because only the generator needs them.
 */

/** Stable releases, newest first: version, and the hash of the manifest in base64 without the `=` at its end. */
export const HASHES = `
1.99.0 zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqI
1.98.1 p8h3Sl/YRByZfZTAKXdsvF6xEenXKrXSVvpphmZENH4
1.98.0 P30Tm3O7vQAE725YtDCDHGjNrSsfZO4us11UwJGZSJo
1.97.1 A1abGIbOtcBSdrUMhDGrER3pRM1hQP4fp9gh3Y4PKc8
1.97.0 OATSZm98Es5kIFuqaba+UvkQtFsVgJEBMmS+t6od5/U
1.96.1 h+t2xTBz5yt2YIO+1VMIIGlCU7gyp2LYOFvaV1nwOXU
1.96.0 mvUGEOHYJpn3ikC5hckneuGixaC+yGrkMM/liDIDgoU
1.95.0 gh/xTkxKHL4eiRXzWv8KP7vfjSk61Iq48x47BEDFgfk
1.94.1 zC8E38iDVJ1oPIzCqTk/Ujo9+9kx9dXq7wAwPMpkpg0
1.94.0 qqF33vNuAdU5vua96VKVIwuc43j4EFeEXbjQ6+l4mO4
1.93.1 SBKjxhC6zHTu0SyJwxLlQHItzMzYZ71VCWQC2hOzpRY
1.93.0 vra6TkHITpwRyA5oBKAHSX0Mi6CBDNQD+ryPSpxFsfg
1.92.0 sqSWJDUxc+zaz1nBWMAJKTAGBuGWP25GCftIOlCEAtA
1.91.1 SDu4snEWjuZU475PERvu+iO50Mi39KVjqCeJeNvpguU
1.91.0 2eWc3xVTKqg5wKSHGwt1XoM/kUBC6y3MWfKg74Zn+fY
1.90.0 SJwZ8g0zF2WrKDVmHrVG3pD2RGoQeo24MEXnNx5FyuI
1.89.0 +9FmLhAOezBZCOziO0Qct1NOrfpjNsXxc/8I0c7BdKE
1.88.0 Qxt8XAuaUR2OMdKbN4u8dBJOhSHxS+uS06Wl9+flVEk
1.87.0 KUm16pHj+cRedf8vxs/Hd2YWxpOrWZ7UOrwhILdSJBU
1.86.0 X/4ZBHO3iW0fOenQ3foEvscgAPJYl2abspaBThDOukI
1.85.1 Hn2uaQzRLidAWpfmRwSRdImifGUCAb9HeAqTYFXWeQk
1.85.0 AJ6LX/Q/Er9kS15bn9iflkUwcgYqRQxiOIL2ToVAXaU
1.84.1 vMlz0zHduoXtrlu0Kj1jEp71tYFXyymACW8L4jzrzNA
1.84.0 lMLAupxng4Fd9F1oDw8gx+qA0RuF7ou7xhNU8wgs0PU
1.83.0 s1RPtyvDGJaX/BisLT+ifVfuhDT1nZkZ1NcK8sbwELM
1.82.0 yMuSb5eQPO/bHv+Bcf/US8LVMbf/G/0MSfiPwBhiPpk
1.81.0 VZZnlyP69+Y3crrLHQyJirqlHrTtGTsyiSnZB8jEvVo
1.80.1 3jVIIf5XPnUU1CRaTyAiO0XHVbJl12MSx3eucTXCjtE
1.80.0 6eN/GKzjVSjEhGO9FhWObkRFaE1Jf+uqMSdQnb8lcB4
1.79.0 Ngiz76YP4HTY75GGdH2P+APE/DEIx2R/Dn+BwwOyzZU
1.78.0 opUgs6ckUQCyDxcB9Wy51pqhd0MPGHUVbwRKKPGiwZU
1.77.2 7QfkHty6hSrgNM0fspycYkRcB82eEqYa4CoAJ9qA3tU
1.77.1 3St/9/UKo/6lz2Kfq2VmlzHyufduALpiIKaaKX4Pq0g
1.77.0 +syqAd2kX8KVa8/U2gz3blIQTTsYYt3U63xBWaGOSc8
1.76.0 e4mlaJehWBymYxJGgnbuCObVlqMlQSilZ8FljG9zPHY
1.75.0 SXRtAuO4IqNOQq+nLbrsDFbVk+3aVA8NNpSZsKlVH/8
1.74.1 PjvuouwTsYfNKW5Vi5Ye7y+lL7SsWGBxCtBOOm2z14c
1.74.0 U2yfueFohJHjif7anmJB5vZbpP7G6bICH4ZsjtufRoU
1.73.0 rLP8+fTxnPHoR96ZJiCa/5Ans1OojI7MLsmSqR2ip8o
1.72.1 dxE7lmCFWlq0nl/wKcmYvpP9zqQbBitAQgZ1zx9Ooik
1.72.0 Q9UgzzvxLi4x9aWUJTn+/5EXekC98ODRU1TwhUs9RnY
1.71.1 R0F0Risbr74xg9mEYydyebx/z0Wu6HI0/KWwrV30vZo
1.71.0 ks0nMEGGXKrHnfv4Fku+vhQ7gx76ruv6Ij4fKZR3l78
1.70.0 gdYqng0y9iHYzYPAdkC/ka3DRny3La/S5G8ASj0Ayyc
`;
