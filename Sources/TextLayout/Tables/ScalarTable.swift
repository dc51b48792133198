// Made by GenerateTables from the files below. Do not edit.
//
// LineBreak.txt 17.0.0
// EastAsianWidth.txt 17.0.0
// GraphemeBreakProperty.txt 17.0.0
// WordBreakProperty.txt 17.0.0
// DerivedCoreProperties.txt 17.0.0
// emoji-data.txt 17.0
// UnicodeData.txt

/// The distinct sets of properties, as `ScalarProperties` packs them.
let scalarTableRows: [UInt32] = [
    0x1418a, 0x14185, 0x21411c, 0x314187, 0x11408c, 0x12a0025, 0xf, 0xc00023, 0x2000001, 0x22, 0x21,
    0x1, 0xb00023, 0x20, 0xb, 0xf00018, 0x15, 0xd00018, 0x26, 0x308001f, 0xe00018, 0xa20001,
    0x1100001, 0xa40001, 0x5, 0x9, 0x31419d, 0xa0010, 0x8020, 0x8022, 0x8001, 0x2002001, 0xa68001,
    0x2c, 0x610185, 0x200a001, 0x8021, 0x8006, 0xe08001, 0xa08001, 0x2d, 0xa28001, 0xa48001,
    0xa60001, 0xa00001, 0xa60006, 0xa08006, 0x40da0a, 0x411a0a, 0x40da10, 0x18001, 0xe00001,
    0xa00013, 0x13, 0x960014, 0x100039f, 0x61018a, 0x108001f, 0x100001f, 0xf0001f, 0xa00381,
    0x40040a, 0xa61001, 0x40ca0a, 0x401a0a, 0x6, 0xa60381, 0x60001, 0x60401, 0x10, 0x400405,
    0x61001, 0x40000a, 0xa644d9, 0xa704d9, 0xa7051b, 0xa6c51b, 0xa6c59a, 0x12a0005, 0x1e, 0x610190,
    0xa60000, 0xa61000, 0x400a28, 0x1080003, 0x16, 0xa60003, 0x401a27, 0x101aa, 0x40c20a, 0x50daab,
    0x8013, 0x8004, 0xd0802c, 0xd0802d, 0x802c, 0x802d, 0xd08017, 0x8017, 0xe08005, 0x11a0010,
    0x200201e, 0x6101a9, 0x610181, 0x10181, 0x62, 0x18022, 0x2a42001, 0x17, 0x6056, 0x4060, 0x4049,
    0x6041, 0x2002016, 0x2a0a001, 0x2e, 0x8016, 0x200200d, 0x4041, 0x200a016, 0x200a00d, 0x604d,
    0x23, 0x200200f, 0x4, 0x4056, 0x12a4045, 0xa6405e, 0x64056, 0x405e, 0x40da4a, 0x405a4a,
    0x2006056, 0x864056, 0x86404a, 0x6405e, 0x80405e, 0x86405e, 0xa64056, 0xa70056, 0x804056,
    0xa60005, 0xa64651, 0xa646d2, 0x18056, 0xe0405e, 0x404f, 0x4057, 0x1104056, 0xf04049, 0xd04049,
    0xf0405e, 0x4062, 0x4061, 0xd04056, 0x1084056, 0xa24056, 0xa44056, 0x49, 0x60, 0x5e, 0x860056,
    0x86005e, 0x461a5e, 0xa60056, 0x41, 0x8, 0xa60002, 0x40da28, 0x401a28, 0xa61003, 0xa60016,
    0x40ca28, 0xa60382, 0xa60020, 0xa60009, 0x6101a0, 0x610189, 0xa6c501, 0x40da50, 0x64041,
    0x864041, 0x1a02f, 0x700324, 0x405a4e, 0x1a030,
]

/// Runs of scalars from U+0000 up, numbers to the base of 36: how many (one where it is not
/// said), a colon, and the row that they share.
let scalarTableRuns: StaticString = """
    9:0 1 2 2:3 4 i:0 5 6 7 8 9 a b c d e 8 9 f g h i a:j k f 3:b 6 b q:l d 9 e b m b q:n d o p b
    6:0 q q:0 r s a 9 t 9 b 2:u v w x b y z b 10 t 2:u 11 n u 12 13 u w 14 3:u s 6:l 15 9:l 15 6:l u
    15 5:l 15 3:16 4:n 16 n 3:16 n 2:16 2:n 16 n 2:16 3:n u 3:16 n 16 n 16 n l 16 l n l n l n l n l
    n l n l n l 16 l 16 l n l n l n l 16 l n l n l n l n l n 15 16 l n l 16 l n l n l 16 15 16 l n l
    n 16 l n l n l n 15 16 15 16 l 16 l n l 2:16 15 16 l 16 l n l n 15 16 l n l n l n l n l n l n l
    n l n l n 15 16 l n l 16 l n l n l n l n l n l n 2:l n l n l 3:n 2:l n l n 2:l n 3:l 2:n 4:l n
    2:l n 3:l 3:n 2:l n 2:l n l n l n 2:l n l 2:n l n 2:l n 3:l n l n 2:l 2:n 17 l 3:n 4:17 2:l n
    2:l n 2:l n l 16 l 16 l 16 l 16 l 16 l 16 l 16 l 16 n l n l n l n l n l n l n l n l n l 2:n 2:l
    n l n 3:l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    l n l n l n l n l n l n l n l 7:n 2:l n 2:l 2:n l n 4:l n l n l n l n l 2:n 16 f:n 16 1e:n 2:17
    q:n i:17 2:18 13 18 17 w 19 3:w 19 w 2:17 w 17 6:18 4:u b u 18 1a 5:17 7:18 17 18 17 h:18 27:1b
    1c c:1b 7:1d d:1b l n l n 17 b l n 2:1e 17 3:n f l 4:1e 2:b l 1f 3:l 1e l 1e 2:l n h:15 1e 7:15
    2:l 5:n h:16 n 7:16 5:n l 2:n 3:l 3:n l n l n l n l n l n l n l n l n l n l n l n l 5:n l n b l
    n 2:l 2:n 4:l 15 e:l w:15 w:16 n 16 e:n l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    l n l n l n b 7:1b l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l
    n l n l n l n l n l n l n l n 2:l n l n l n l n l n l n l 2:n l n l n l n l n l n l n l n l n l
    n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l
    n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n 1e 12:l 2:1e 17 3:18 b 18 1f 15:n
    f 1g 2:1e 2:b 9 1e 19:1b 1h 1b b 2:1b b 2:1b 6 1b 8:1e r:1i 4:1e 4:1i 18 1f b:1e 6:1j 3:b 3:a
    2:f 2:b b:1b 6 1k 3:6 17:17 l:1b a:1l a 1m 1n b 2:17 1b 2r:17 6 17 7:1b 1j b 6:1b 2:17 2:1b b
    4:1b 2:17 a:1l 3:17 2:b 17 e:b 1e 1o 17 1b u:17 r:1b 2:1e 2h:17 b:1b 17 e:1e a:1l x:17 9:1b 2:17
    2:b f 6 17 2:1e 1b 2:9 m:17 4:1b 17 9:1b 17 3:1b 17 5:1b 2:1e f:b 1e p:17 3:1b 2:1e b 1e b:17
    5:1e o:17 b 7:17 2:1j 5:1e 9:1b 16:17 o:1b 1j w:1b 1p h:17 11:1q 1b 1p 1b 17 3:1p 8:1b 4:1p 1r
    2:1p 17 7:1b 8:1q 2:17 2:1b 2:o a:1l b 7:17 8:1q 17 1b 2:1p 1e 8:17 2:1e 2:17 2:1e 2:17 k:1q 1e
    7:1q 1e 1q 3:1e 4:1q 2:1e 1b 17 1s 2:1p 4:1b 2:1e 2:1p 2:1e 2:1p 1r 17 8:1e 1s 4:1e 2:1q 1e 1q
    2:17 2:1b 2:1e a:1l 2:1q 2:a 5:b a b 9 17 b 1b 2:1e 2:1b 1p 1e 6:17 4:1e 2:17 2:1e m:17 1e 7:17
    1e 2:17 1e 2:17 1e 2:17 2:1e 1b 1e 3:1p 2:1b 4:1e 2:1b 2:1e 3:1b 3:1e 1b 7:1e 4:17 1e 17 7:1e
    a:1l 2:1b 3:17 1b b a:1e 2:1b 1p 1e 9:17 1e 3:17 1e 2:17 k:1q 1e 7:1q 1e 2:1q 1e 5:1q 2:1e 1b 17
    3:1p 5:1b 1e 2:1b 1p 1e 2:1p 1r 2:1e 17 f:1e 2:17 2:1b 2:1e a:1l b 9 7:1e 1q 6:1b 1e 1b 2:1p 1e
    8:17 2:1e 2:17 2:1e 2:17 k:1q 1e 7:1q 1e 2:1q 1e 5:1q 2:1e 1b 17 1s 1b 1p 4:1b 2:1e 2:1p 2:1e
    2:1p 1r 7:1e 2:1b 1s 4:1e 2:1q 1e 1q 2:17 2:1b 2:1e a:1l b 1q 6:b a:1e 1b 17 1e 6:17 3:1e 3:17
    1e 4:17 3:1e 2:17 1e 17 1e 2:17 3:1e 2:17 3:1e 3:17 3:1e c:17 4:1e 1s 1p 1b 2:1p 3:1e 3:1p 1e
    3:1p 1b 2:1e 17 6:1e 1s e:1e a:1l 9:b 9 b 5:1e 1b 3:1p 1b 8:17 1e 3:17 1e 3:17 k:1q 1e g:1q 2:1e
    1b 17 3:1b 4:1p 1e 3:1b 1e 3:1b 1r 7:1e 2:1b 1e 3:1q 1e 2:17 2:1e 2:17 2:1b 2:1e a:1l 7:1e 1t
    8:b 17 1b 2:1p 1t 8:17 1e 3:17 1e n:17 1e a:17 1e 5:17 2:1e 1b 17 1p 1b 1s 1p 1s 2:1p 1e 1b 2:1s
    1e 2:1s 2:1b 7:1e 2:1s 5:1e 3:17 1e 2:17 2:1b 2:1e a:1l 1e 2:17 1p c:1e 2:1b 2:1p 9:17 1e 3:17
    1e 3:17 12:1q 2:1b 17 1s 2:1p 4:1b 1e 3:1p 1e 3:1p 1r 1u b 4:1e 3:17 1s 7:b 3:17 2:1b 2:1e a:1l
    9:b a 6:17 1e 1b 2:1p 1e i:17 3:1e o:17 1e 9:17 1e 17 2:1e 7:17 3:1e 1b 4:1e 1s 2:1p 3:1b 1e 1b
    1e 7:1p 1s 6:1e a:1l 2:1e 2:1p b c:1e 1c:1v 1b 1v 1w 7:1b 4:1e 9 7:1v 8:1b b a:1l 2:o 11:1e 2:1v
    1e 1v 1e 5:1v 1e o:1v 1e 1v 1e a:1v 1b 1v 1w 9:1b 1v 2:1e 5:1v 1e 1v 1e 7:1b 1e a:1l 2:1e 4:1v
    w:1e 17 4:1t b 2:1t 1x 2:1t o 1x 5:6 1x b 6 3:b 2:1b 6:b a:1l a:b o 1b b 1b b 1b d p d p 2:1p
    8:17 1e 10:17 4:1e e:1b 1y 5:1b o 2:1b 5:17 b:1b 1e 10:1b 1e 2:o 6:b 1b 6:b 1e 2:b 2:1t o 1t 5:b
    2:1x 11:1e 17:1z 2:20 4:1b 1p 6:1b 20 1r 1b 2:1p 2:1b 1z a:1l 2:o 4:b 6:1z 2:1p 2:1b 4:1z 3:1b
    1z 3:20 2:1z 7:20 3:1z 4:1b d:1z 1b 20 1p 2:1b 6:20 1b 1z 20 a:1l 3:20 1b 2:b 12:l 1e l 5:1e l
    2:1e 17:n b 17 3:n 2n:21 22 23 1z:24 2g:25 21:17 1e 4:17 2:1e 7:17 1e 17 1e 4:17 2:1e 15:17 1e
    4:17 2:1e x:17 1e 4:17 2:1e 7:17 1e 17 1e 4:17 2:1e f:17 1e 1l:17 1e 4:17 2:1e 1v:17 2:1e 3:1b b
    o r:b 3:1e g:17 a:b 6:1e 2e:l 2:1e 6:n 2:1e 1h h8:17 2:b h:17 26 q:17 d p 3:1e 23:17 3:o 3:18
    8:17 7:1e i:17 3:1b 1s 9:1e j:17 2:1b 1s 2:o 9:1e i:17 2:1b c:1e d:17 1e 3:17 1e 2:1b c:1e 1g:1z
    2:1c 1p 7:1b 8:1p 1b 2:1p 9:1b 1r 1b 2:o 27 1v o b o 9 1v 1b 2:1e a:1l 6:1e a:b 6:1e 2:b 2:6 2:o
    1t b 2:6 b 3:1c 28 1c a:1l 6:1e 2h:17 7:1e 5:17 2:1b y:17 1b 17 5:1e 1y:17 a:1e v:17 1e 3:1b
    4:1p 2:1b 3:1p 4:1e 2:1p 1b 6:1p 3:1b 4:1e b 3:1e 2:6 a:1l u:1v 2:1e 5:1v b:1e 18:1v 4:1e q:1v
    6:1e a:1l 1m 3:1e y:b n:17 2:1b 2:1p 1b 2:1e 2:b 1h:1z 1p 1b 1p 7:1b 1e 1r 20 1b 2:20 8:1b 6:1p
    a:1b 2:1e 1b a:1l 6:1e a:1l 6:1e 7:b 1v 6:b 2:1e 1a:1b 2:1e b:1b 1d k:1e 4:1b 1p 6:29 2:2a 6:29
    x:2a 1b 1s 5:1b 1s 1b 1s 4:1p 1b 1s 2b 8:2a 1e 2:o a:2c 2:o 2d 4:o a:2d 9:1b 9:2d 3:o 2:1b 1p
    u:1q 1p 4:1b 2:1p 2:1b 1s 1r 2:1b 2:1q a:1l 17 3:1q 2:17 12:2e 1b 1p 2:1b 3:1p 1b 1p 3:1b 2:2f
    8:1e 4:b 10:17 8:1p 8:1b 2:1p 2:1b 3:1e 5:o a:1l 3:1e 3:17 a:1l 10:17 2:o 9:n l n 5:1e 17:l 2:1e
    3:l 8:b 8:1e 3:1b b d:1b 1p 7:1b 4:17 1b 6:17 1b 2:17 1p 2:1b 17 5:1e 18:n 1r:17 d:n 17 y:n
    11:17 d:1b 1d 1a:1b 1d 3:1b l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    l n l n l n l n l n l n l n l n l n l 9:n l n l n l n l n l n l n l n l n l n l n l n l n l n l
    n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l
    n l n l n l n l n l n l n l n l n l n l n l 9:n 8:l 6:n 2:1e 6:l 2:1e 8:n 8:l 8:n 8:l 6:n 2:1e
    6:l 2:1e 8:n 1e l 1e l 1e l 1e l 8:n 8:l e:n 2:1e 8:n 8:l 8:n 8:l 8:n 8:l 5:n 1e 2:n 5:l b n 3:b
    3:n 1e 2:n 5:l 3:b 4:n 2:1e 2:n 4:l 1e 3:b 8:n 5:l 3:b 2:1e 3:n 1e 2:n 5:l 1t b 1e 7:26 r 3:26
    2g 2h 2i 2:1k 2j 1x 1h 2j 2k 2:u b 2l 2m d x 2n 2o d x 3:u b 2p 2:2q 2r 2:3 5:1k 2s 10 a 2:10 a
    10 2:a b x 14 u 2t 27 u 2:m 3:b f d p 2:27 2t a:b m b o a 4:o b 2:o 26 2u 4:2v 2w a:1k b 17 2:1e
    u 8:b d p w b 4:u 8:b d p 1e d:17 3:1e 7:9 a 9 2x 2:9 t 9:9 a 4:9 a 2:9 a 9 a 9 e:2y x:1b f:1e
    2:b l 10 b u b l b 10 n 3:l 2:n 3:l 16 b l t 2:b 5:l 3:b u z b l b 15 b l b l 15 2:l b n 4:l n
    4:17 2z 2:b 2:n 2:l 5:b l 4:n 4:b n 4:b 2:u 6:b 4:u b c:13 4:18 a:13 9:18 l n 4:18 u 2:b 4:1e
    4:u 6:z f:b 2:v d:b 2:u o:b u b u i:b u o:b u b 2:u 3:b 2:u 2:b u 3:b u b u 2:9 b u 4:b u 2:b
    4:u 2:b u b u b 6:u b u 5:b 4:u 4:b 2:u a:b u 3:b u 5:b u d:b 2:u 2:b 4:u 2:b 2:u 2:b 2:u i:b
    2:u 2:b 2:u d:b u 3:b u b:b u p:b u 1b:b 30 o:b d p d p 6:b u 7:b 2:31 c:b v 32 33 4k:b v p:b
    4:34 3:v 31 2:35 31 4:b 3:v 1b:b m:1e b:b l:1e 2e:u c:13 36 13:13 b 2p:u 4:b 10:u c:b g:u 2:b
    4:u a:b 2:u b 7:u 2:v 6:b 2:u 2:b z u 4:b 2:u 2:b z u 4:b 3:u 2:b u 37 b 4:u g:b 4:u 9:b u b:b
    2:v 2:34 b 4:35 v 2:u 2:b u 4:b z u b v 2:b 2:31 2:b 35 b 2:2d 38 39 38 2d v b 2:v 2:b v 3:b v
    3:b 2:v 8:3a v 2:35 2d 4:b z b z 5:b c:34 b:b v z u b z u z v u 3b 2:u b 2:u b u b:b v 2:b v 31
    a:b 6:3a 2:b v 34 4:v b v b 2:v b 2:u v 34 5:b v 2:b 2:34 4:b 2:v b:b 2:31 38 4:2d 2:31 2:38 3b
    4:u 38 34 3b 38 3b u 3b 31 3:u 2:38 2:u 38 2:u 3:38 b u 4:b u z 31 5:u z 3b 2:31 3b 31 u 2:3b 3c
    31 2:u 31 2:38 2:2d 35 2:2d 34 2:b 2:35 2:3d 2:39 b v 2:b v b v b v 6:b v 3:b v 6:b 34 a:b 2:v
    8:b u 6:b v 2:b v 4:b 34 b 34 4:b 3:34 b 34 3:b 6:3e b 6 3f 35 3:b d p d p d p d p d p d p d p
    a:u l:b 3:34 9:b v e:b 34 e:b 34 5:b d p v:b d p d p d p d p d p g:b o 8j:b 2:v 25:b d p d p d p
    d p d p d p d p d p d p d p d p 1r:b d p d p w:b d p 7b:b 3:v j:b 2:34 1f:b 34 4:b 34 4:u q:b
    2:1e 3u:b 1c:l 1c:n l n 3:l 2:n l n l n l n 4:l n l 2:n l 6:n 2:17 3:l n l n l n l n l n l n l n
    l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l 2:n 6:b l n l n 3:1b l
    n 5:1e 6 3:o b 6 o 12:n 1e n 5:1e n 2:1e 1k:17 7:1e 17 o e:1e 1b n:17 9:1e 7:17 1e 7:17 1e 7:17
    1e 7:17 1e 7:17 1e 7:17 1e 7:17 1e 7:17 1e w:1b 2:3e x 14 x 14 3:3e x 14 3e x 14 8:o b 1h d o
    2:b x 14 2:b x 14 d p d p d p d p 4:o 6 17 2:o b 2:o 5:b 2:3g 3:o b 1h o d 8:o b o b 2:o 3:b 2:6
    d e d e d e d e 1h y:1e q:3h 1e 2h:3h c:1e 5y:3h q:1e g:3h 3i 2:33 2:3h 3j 3k 3h 32 33 32 33 32
    33 32 33 32 33 2:3h 32 33 32 33 32 33 32 33 3l 32 2:33 a:3h 4:3m 2:3n 3o 4:3p 3q 5:3h 2:3j 3o 3h
    2d 1e 3r 3k 3r 3k 3r 3k 3r 3k 3r p:3k 3r v:3k 3r 3k 3r 3k 3r 6:3k 3r 6:3k 2:3r 2:1e 2:3m 2:3s
    2:3r 3k 3s 3t 3p 3t 3p 3t 3p 3t 3p 3t p:3p 3t v:3p 3t 3p 3t 3p 3t 6:3p 3t 6:3p 2:3t 4:3p 3l 3:3t
    3p 5:1e 17:3u 1e 1f:3u 3v 16:3u 1e g:3h w:3u 12:3h 9:1e 3h g:3t v:3h 1e 14:3h 8:u 1z:3h 3o 3h 3o
    1i:3h 1b:3w 3h 2g:3w 4o:3h 534:3k 1s:3a g74:3k l:3u 3j vr:3u 3:1e 1j:3h 9:1e 1a:17 2:o 7h:17 o 6
    o g:17 a:1l 2:17 k:1e l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l
    n l n l n l n l n 17 4:1b b a:1b b 17 l n l n l n l n l n l n l n l n l n l n l n l n l n l n
    2:17 2:1b 1y:17 a:18 2:1b b 5:o 8:1e 8:b f:18 9:17 2:18 l n l n l n l n l n l n l 3:n l n l n l
    n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l n l
    n l n l n l n l n 17 8:n l n l n 2:l n l n l n l n l n 17 2:18 l n l n 17 l n l 3:n l n l n l n
    l n l n l n l n l n l n l n 5:l n 5:l n l n l n l n l n l n l n l n 4:l n l n 2:l n l n l n l n
    l n l n l n l n l k:1e 4:17 l n 3:17 n 7:17 1b 3:17 1b 4:17 1b n:17 2:1p 2:1b 1p 4:b 1b 3:1e 8:b
    a b 6:1e 1g:17 2:1t 2:6 8:1e 2:1p 1e:17 g:1p 2:1b 8:1e 2:o a:1l 6:1e i:1b 6:17 3:b 17 1t 2:17 1b
    a:1l s:17 8:1b 2:o n:17 b:1b 1p 1s b:1e b t:21 3:1e 3:1b 1p 5:29 3:2a 3:29 10:2a 1b 2:1p 4:1b
    2:1p 2:1b 2:1p 2b 6:2d 3:o 4:2d 1e 3x a:2c 4:1e 2:2d 5:1z 1b 1v 9:1z a:1l 5:1z 1e 15:2e 6:1b
    2:1p 2:1b 2:1p 2:1b 9:1e 3:3x 1b 8:3x 1b 1p 2:1e a:2c 2:1e 2d 3:o g:1z 1v 3:1z 3:1v 3:b 1z 20 1b
    20 2:1z 1c:1v 1b 1v 3:1b 2:1v 2:1b 5:1v 2:1b 1v 1b 1v o:1e 3:1v 2:b b:1q 1p 2:1b 2:1p 2:o 3:17
    1p 1r a:1e 6:17 2:1e 6:17 2:1e 6:17 9:1e 7:17 1e 7:17 1e 17:n 18 4:17 9:n 17 2:b 4:1e 28:n r:1q
    8:17 2:1p 1b 2:1p 1b 2:1p o 1p 1b 2:1e a:1l 6:1e 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z
    3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z 3y r:3z c:1e n:24 4:1e 1d:25
    4:1e 1kw:b 4xs:u a6:3k 2:40 2y:3k 12:40 7:n c:1e 5:n 5:1e 1i 1b a:1i b d:1i 1e 5:1i 1e 1i 1e
    2:1i 1e 2:1i 1e a:1i 2q:17 x:b a3:17 p d g:b 1s:17 2:b 1i:17 8:b w:1e c:17 a 3:b g:1c 3:33 41 3l
    2:42 32 33 43 6:1e 1d 1b 1d 1b 1d 1b 2:1d 1b 1d 1b 1d 1b 2:1d 1b 3:3h 2:44 32 33 32 33 32 33 32
    33 32 33 32 33 32 33 32 33 2:3h 32 33 4:3h 3:44 45 3h 46 1e 47 41 2:42 3h 32 33 32 33 32 33 8:3h
    1e 3h 48 49 3h 4:1e 5:17 1e 3r:17 2:1e 2u 1e 42 2:3h 48 49 3h 4a 32 33 2:3h 45 3h 46 3h a:4b 41
    47 3:3h 42 3h q:4c 32 3h 33 3h 44 3h q:4d 32 3h 33 3h 32 33 4e 4f 2:4e 4g 4h a:4i 19:4h 2:4j 3v
    u:4k 3:1e 6:4k 2:1e 6:4k 2:1e 6:4k 2:1e 3:4k 3:1e 49 48 3:3h 2:48 1e 7:4l 1e 9:2w 3:1k 4m u 2:1e
    c:17 1e q:17 1e j:17 1e 2:17 1e f:17 2:1e e:17 y:1e 3f:17 5:1e 3:o 4:1e 19:b 3:1e 9:b 1h:18 q:b
    1e d:b 3:1e b 1b:1e 19:b 1b 3m:1e t:17 3:1e 1d:17 f:1e 1b r:b 4:1e w:17 4:b 9:1e k:17 18 8:17 18
    5:1e 12:17 5:1b 5:1e u:17 1e o 10:17 4:1e 8:17 o 5:18 16:1e 14:l 14:n 26:17 2:1e a:1l 6:1e 10:l
    4:1e 10:n 4:1e 14:17 8:1e 1g:17 b:1e b b:l 1e f:l 1e 7:l 1e 2:l 1e b:n 1e f:n 1e 7:n 1e 2:n 3:1e
    1g:17 c:1e 8n:17 9:1e m:17 a:1e 8:17 o:1e 6:17 1e 16:17 1e 9:17 1x:1e 6:17 2:1e 17 1e 18:17 1e
    2:17 3:1e 17 2:1e n:17 1e o 8:b n:17 9:b v:17 8:1e 9:b 1c:1e j:17 1e 2:17 5:1e 5:b m:17 6:b 3:1e
    o q:17 5:1e b q:17 12:1e 1k:17 4:1e 2:b 2:17 g:b 2:1e 1a:b 1q 3:1b 1e 2:1b 5:1e 4:1b 4:1q 1e
    3:1q 1e t:1q 2:1e 3:1b 4:1e 1r 9:b 7:1e 8:o b 7:1e t:17 3:b t:17 3:b w:1e 8:17 b s:17 2:1b 4:1e
    5:b 6:o 30 9:1e 1i:17 3:1e 7:o m:17 2:1e 8:b j:17 5:1e 8:b i:17 7:1e 4:b c:1e 7:b 28:1e 21:17
    1j:1e 1f:l d:1e 1f:n 7:1e 6:b 10:17 4:1b 8:1e a:1l 6:1e a:1l 6:17 m:l 3:1e 5:1b 1h 17 m:n 8:1e
    2:b 5s:1e v:b 1e 16:17 1e 2:1b 1h 2:1e 2:17 g:1e 6:17 8:1e o 8:b x:1e 6:1b t:17 a:b 17 8:1e m:17
    b:1b 9:b m:1e i:17 4:1b 4:b 12:1e l:17 7:b k:1e n:17 9:1e 1p 1b 1p 2:4n 1f:29 e:1b 4o 2:o 5:2d
    4:1e k:2d a:2c 1b 2:29 2:1b 29 9:1e 1d 2:1b 1p 19:17 3:1p 4:1b 2:1p 2:1b 2:b 1j 4:o 1b a:1e 1j
    2:1e p:17 7:1e a:1l 6:1e 3:1b 10:1q 5:1b 1p 6:1b 1r 1b 1e a:1l 4:o 1q 2:1p 1q 8:1e z:17 1b b 1t
    17 9:1e 2:1b 1p 1c:17 3:1p 9:1b 1p 1s 17 2:1u 17 2:o b o 4:1b b 1p 1b a:1l 17 1t 17 3:o 1e k:b
    b:1e i:17 1e p:17 3:1p 3:1b 2:1p 1b 1s 2:1b 2:o b 2:o b 1b 2:17 1b 1q:1e 7:17 1e 17 1e 4:17 1e
    f:17 1e a:17 o 6:1e 1b:17 1b 3:1p 8:1b 5:1e a:1l 6:1e 2:1b 2:1p 1e 8:29 2:1e 2:29 2:1e m:29 1e
    7:29 1e 2:29 1e 5:29 1e 2:1b 3x 1s 1p 1b 4:1p 2:1e 2:1p 2:1e 2:1p 4p 2:1e 2e 6:1e 1s 5:1e 3x
    2:2e 2:29 2:1p 2:1e 7:1b 3:1e 5:1b b:1e a:4q 1e 4q 2:1e 4q 1e 2:4q 10:2a 1e 4r 1s 2:1p 6:1b 1e
    1s 2:1e 1s 1e 3:1s 1p 1e 2:1p 1b 1s 4s 4t 1b 4r 2:2d 1e 2:2d 8:1e 2:1b t:1e 1h:17 3:1p 8:1b 2:1p
    3:1b 1p 1b 4:17 4:o b a:1l 2:o 1e b 1b 3:17 u:1e 1c:17 1s 2:1p 6:1b 1p 1b 2:1p 1s 1p 2:1b 1p
    2:1b 2:17 b 17 8:1e a:1l 4m:1e 1b:17 1s 2:1p 4:1b 2:1e 4:1p 2:1b 1p 2:1b 1t 2:o 2:6 3:b f:o 4:17
    2:1b y:1e 1c:17 3:1p 8:1b 2:1p 1b 1p 2:1b 2:o b 17 b:1e a:1l 6:1e d:1t j:1e 17:17 1b 1p 1b 2:1p
    6:1b 1s 1b 17 b 6:1e a:1l 6:1e k:1l s:1e r:1v 2:1e 1b 1p 1b 2:20 4:1b 1p 5:1b 4:1e a:1l 2:b 3:o
    b 7:1v 55:1e 18:17 3:1p 9:1b 1p 2:1b b 2s:1e w:l w:n a:1l 9:b c:1e 17 7:2a 2:1e 2a 2:1e 8:2a 1e
    2:2a 1e o:2a 1s 5:1p 1e 2:1p 2:1e 2:1b 1s 4s 4t 1p 4t 1p 1b 3:o 9:1e a:2c 1y:1e 8:17 2:1e 13:17
    3:1p 4:1b 2:1e 2:1b 4:1p 1b 17 1t 17 1p r:1e 1q a:1b 14:1q 6:1b 1p 17 4:1b 1t b 4:o 1t b 1r 8:1e
    1q 6:1b 2:1p 3:1b 14:1q 6:1u d:1b 1p 1b 1r 3:o 17 3:1t 2:o d:1e 21:17 7:1e a:1t 2e:1e 1b 1p 3:1b
    1p 1b 1p 2g:1e x:17 b e:1e a:1l 6:1e 9:17 1e 11:17 1p 7:1b 1e 6:1b 1p 1b 17 5:o a:1e a:1l j:b
    3:1e 1t 6 u:17 2:1e m:1b 1e 1p 7:1b 1p 2:1b 1p 2:1b 21:1e 7:17 1e 2:17 1e 12:17 6:1b 3:1e 1b 1e
    2:1b 1e 7:1b 1u 1b 8:1e a:1l 6:1e 6:17 1e 2:17 1e w:17 5:1p 1e 2:1b 1e 2:1p 1b 1p 1b 17 7:1e
    a:1l 6:1e 18:17 4:1e a:1l 6u:1e i:2e 3x 2:1b 2:1p 2:o 7:1e 2:1b 4t 1p d:2a 1e y:2a 2:1p 5:1b
    3:1e 2:1p 1b 1s 4s 2:o b:2d a:2c 1b 2d:1e 17 f:1e t:b 4:a h:b d:1e o pm:17 2u:1e 33:18 1e 5:o
    b:1e 5g:17 218:1e 2p:17 2:b d:1e go:17 3:4u 3:4v 10:17 4v 3:17 4u 4v 4u 4v 6n:17 4u 2:4v 4z:17
    4u 7:28 4w 4x 3:28 4w 4x 4w 4x 1b 6:17 f:1b a:1e 32z:17 5:1e cu:17 4u 4v 3b:17 5a1:1e u:2e c:1b
    3:1p 3:1b a:2c 1c6:1e ft:17 7:1e v:17 1e a:1l 4:1e 2:o 27:17 1e a:1l 6:1e u:17 2:1e 5:1b o a:1e
    1c:17 7:1b 3:o 6:b 4:17 o b a:1e a:1l 1e 7:b 1e l:17 5:1e j:17 c0:1e z:17 4y 3:17 4:4y 2:17 b
    2:o a:1l 5i:1e w:l w:n n:b 2:o 2:b 5:1e p:l 2:1e p:n 18:1e 23:17 4:1e 1b 17 1j:1p 7:1e 4:1b d:17
    1s:1e 2:3j 3l 3j 4z b:1e 2:3n 2:3r 3:3h 9:1e 5c0:3k d2:50 15:1e 50 v:3k 2p:1e 37:3k 6pp:1e 4:51
    1e 7:51 1e 2:51 1e 3p 7z:3k 3:3p f:1e 3r t:1e 3:3r 2:1e 3t e:1e 4:3t 8:1e b0:3k 1s4:1e 2z:17
    5:1e d:17 3:1e 9:17 7:1e a:17 2:1e b 2:1b o 4:1k 318:1e 6o:b a:1l 3:b 3:1e c4:b 6:1e n:b f:1e
    h:b f:1e 1a:1b 2:1e n:1b 9:1e 38:b 1o:1e 6u:b a:1e 13:b 2:1e 1o:b 2:1s 3:1b 3:b 6:1s 8:1k 8:1b
    2:b 7:1b u:b 4:1b 1p:b l:1e 1u:b 3:1b b 3e:1e k:b c:1e k:b c:1e 2f:3a 9:1e n:3a 2:b 3r:1e q:l
    q:n q:l 7:n 1e i:n q:l q:n l 1e 2:l 2:1e l 2:1e 2:l 2:1e 4:l 1e 8:l 4:n 1e n 1e 7:n 1e b:n q:l
    q:n 2:l 1e 4:l 2:1e 8:l 1e 7:l 1e q:n 2:l 1e 4:l 1e 5:l 1e l 3:1e 7:l 1e q:n q:l q:n q:l q:n q:l
    q:n q:l q:n q:l q:n q:l s:n 2:1e p:l b p:n b 6:n p:l b p:n b 6:n p:l b p:n b 6:n p:l b p:n b 6:n
    p:l b p:n b 6:n l n 2:1e 1e:1l e8:b 1j:1b 4:b 1e:1b 8:b 1b e:b 1b 2:b 4:o b f:1e 5:1b 1e f:1b
    uo:1e a:n 17 k:n 6:1e 6:n 5x:1e 7:1b 1e h:1b 2:1e 7:1b 1e 2:1b 1e 5:1b 5:1e 1q:17 x:1e 1b 34:1e
    19:17 3:1e 7:1b 7:17 2:1e a:1l 4:1e 17 b 8w:1e u:17 1b h:1e 18:17 4:1b a:1l 5:1e 9 cw:1e s:17
    4:1b a:1l 5y:1e u:17 2:1b 17 a:1l 4:1e b 5c:1e v:17 1e 3:17 1b 2:17 1b 7:17 2:1b 5:17 1b 8:1e
    2:17 68:1e 7:17 1e 4:17 1e 2:17 1e f:17 1e 5h:17 2:1e 9:b 7:1b 15:1e y:l y:n 7:1b 17 4:1e a:1l
    4:1e 2:d lt:1e 1n:b a 3:b a 4:b 24:1e 1p:b 5e:1e 4:17 1e r:17 1e 2:17 1e 17 2:1e 17 1e a:17 1e
    4:17 1e 17 1e 17 6:1e 17 4:1e 17 1e 17 1e 17 1e 3:17 1e 2:17 1e 17 2:1e 17 1e 17 1e 17 1e 17 1e
    17 1e 2:17 1e 17 2:1e 4:17 1e 7:17 1e 4:17 1e 4:17 1e 17 1e a:17 1e h:17 5:1e 3:17 1e 5:17 1e
    h:17 1g:1e 2:b 7i:1e 4:2d 31 13:2d 4:52 2s:2d c:52 f:2d 2:52 f:2d 52 e:2d 31 52 11:2d a:52 b:u
    5:b u:u 2:b q:13 6:u q:13 6:b 2:36 c:13 2:36 a:13 4:u 34 2:u a:34 i:u b 1k:52 q:53 3h 31 3o d:52
    a:3h 31 k:3h 31 2:3h 5:31 3o 3:31 3h 4:52 9:3h 7:52 2:31 e:52 6:3h 4a:52 x:31 35 2:2d 9:35 9:31
    35 1y:31 35 7:31 3d e:31 2:2d 2:35 2d 3:35 2:b 2:35 l:31 2:34 5:31 34 5:31 3:3d 2:31 3d 2:31 3d
    2:39 2:35 5:31 c:35 h:31 2:2d 35 31 35 2d 35 3:31 5:54 1r:31 35 31 35 2:3d 2:31 b:3d l:31 j:3d
    3:31 3d 4:31 3:3d 31 3:3d 7:31 3d 31 3d e:31 34 31 34 31 34 5:31 3d 4:31 34 31 2:34 22:31 35 2d
    31 7:34 g:31 e:34 d:31 c:34 b:b v 35 4:31 2d o:31 7:2d 2:35 2:2d 35 2:39 4:35 3d c:2d 35 2:2d
    4:35 2:2d 39 4:2d 2:3d d:2d 31 35 2:2d 35 8:2d 2:35 9:2d 35 5:2d 3:35 c:2d 3:35 8:b 3:35 2:2d 35
    2d 35 4:2d 35 6:2d 35 3:2d 35 6:b 35 22:31 3:3d 3:31 5:3d 12:b 3:3e 3:27 4:b z:31 3d g:31 3:3d
    9:31 3d 5:31 5:2d 35 3d 3:35 3:31 2:2d 4:31 3:52 4:31 6:35 3:2d 35 2d 2:31 3:52 35 2:2d 35 9:31
    3:52 38:b 3:2d 4:b 5:2d 2d:b 5:2d 6:52 c:31 4:52 31 f:52 c:b 4:55 1k:b 8:55 a:b 6:55 14:b 8:55
    u:b 2:55 c:b 4:55 2:b e:55 9:b 13:55 c:b 3d 2:31 3d 8:31 8:3d 6:31 3d 9:31 a:3d 31 2d 3:3d 7:31
    2d 1c:31 3d 1p:31 2:3d 31 2:3d 31 3d h:31 3:3d 31 d:3d y:31 2g:b 8:52 e:2d 2:52 d:31 3:52 b:31
    3:52 1h:31 3:3d 31 52 31 4:52 g:31 2:52 c:31 4:52 31 9:3d 7:52 43:b 1e 2k:b a:1l b 5:1e se:52
    2:1e wyo:3k w:40 3dq:3k 2:40 4ge:3k 2:40 5rl:3k f:40 ha:3k 1wi:40 f2:3k 15s:40 2:1e 3t7:3k 5:40
    6ju:3k 1478:40 e1oi:1e 2w 1k u:2w 2o:1c 3k:2w 6o:1c 2s0:2w 1beo:1e 1eke:u 2:1e 1eke:u 2:1e
    """
