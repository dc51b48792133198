// Made by GenerateTables from LineBreak.txt 17.0.0 and the files below. Do not edit.
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
    0x1418a, 0x14185, 0x21411c, 0x314187, 0x11408c, 0x12a0025, 0xf, 0xc00023, 0x1, 0x22, 0x21,
    0xb00023, 0x20, 0xb, 0xf00018, 0x15, 0xd00018, 0x26, 0x108001f, 0xe00018, 0xa20001, 0x1100001,
    0xa40001, 0x5, 0x9, 0x31419d, 0xa0010, 0x8020, 0x8022, 0x8001, 0x2001, 0xa68001, 0x2c, 0x610185,
    0xa001, 0x8021, 0x8006, 0xe08001, 0xa08001, 0x2d, 0xa28001, 0xa48001, 0xa60001, 0xa00001,
    0xa60006, 0xa08006, 0x40da0a, 0x411a0a, 0x40da10, 0x18001, 0xe00001, 0xa00013, 0x13, 0x960014,
    0x100039f, 0x61018a, 0x100001f, 0xf0001f, 0xa00381, 0x40040a, 0xa61001, 0x40ca0a, 0x401a0a, 0x6,
    0xa60381, 0x60001, 0x60401, 0x10, 0x400405, 0x61001, 0x40000a, 0xa644d9, 0xa704d9, 0xa7051b,
    0xa6c51b, 0xa6c59a, 0x12a0005, 0x1e, 0x610190, 0xa60000, 0xa61000, 0x400a28, 0x1080003, 0x16,
    0xa60003, 0x401a27, 0x101aa, 0x40c20a, 0x50daab, 0x8013, 0x8004, 0xd0802c, 0xd0802d, 0x802c,
    0x802d, 0xd08017, 0x8017, 0xe08005, 0x11a0010, 0x201e, 0x6101a9, 0x610181, 0x10181, 0x62,
    0x18022, 0xa42001, 0x17, 0x6056, 0x4060, 0x4049, 0x6041, 0x2016, 0xa0a001, 0x2e, 0x8016, 0x200d,
    0x4041, 0xa016, 0xa00d, 0x604d, 0x23, 0x200f, 0x4, 0x4056, 0x12a4045, 0xa6405e, 0x64056, 0x405e,
    0x40da4a, 0x405a4a, 0x864056, 0x86404a, 0x6405e, 0x80405e, 0x86405e, 0xa64056, 0xa70056,
    0x804056, 0xa60005, 0xa64651, 0xa646d2, 0x18056, 0xe0405e, 0x404f, 0x4057, 0x1104056, 0xf04049,
    0xd04049, 0xf0405e, 0x4062, 0x4061, 0xd04056, 0x1084056, 0xa24056, 0xa44056, 0x49, 0x60, 0x5e,
    0x860056, 0x86005e, 0x461a5e, 0xa60056, 0x41, 0x8, 0xa60002, 0x40da28, 0x401a28, 0xa61003,
    0xa60016, 0x40ca28, 0xa60382, 0xa60020, 0xa60009, 0x6101a0, 0x610189, 0xa6c501, 0x40da50,
    0x64041, 0x864041, 0x1a02f, 0x700324, 0x405a4e, 0x1a030,
]

/// Runs of scalars from U+0000 up, numbers to the base of 36: how many (one where it is not
/// said), a colon, and the row that they share.
let scalarTableRuns: StaticString = """
    9:0 1 2 2:3 4 i:0 5 6 7 8 9 a 8 b c d 8 9 e f g h a:i j e 3:8 6 8 q:k c 9 d 8 l 8 q:m c n o 8
    6:0 p q:0 q r a 9 s 9 8 2:t u v w 8 x y 8 z s 2:t 10 m t 11 12 t v 13 3:t r 6:k 14 9:k 14 6:k t
    14 5:k 14 3:15 4:m 15 m 3:15 m 2:15 2:m 15 m 2:15 3:m t 3:15 m 15 m 15 m k 15 k m k m k m k m k
    m k m k m k 15 k 15 k m k m k m k 15 k m k m k m k m k m 14 15 k m k 15 k m k m k 15 14 15 k m k
    m 15 k m k m k m 14 15 14 15 k 15 k m k 2:15 14 15 k 15 k m k m 14 15 k m k m k m k m k m k m k
    m k m k m 14 15 k m k 15 k m k m k m k m k m k m 2:k m k m k 3:m 2:k m k m 2:k m 3:k 2:m 4:k m
    2:k m 3:k 3:m 2:k m 2:k m k m k m 2:k m k 2:m k m 2:k m 3:k m k m 2:k 2:m 16 k 3:m 4:16 2:k m
    2:k m 2:k m k 15 k 15 k 15 k 15 k 15 k 15 k 15 k 15 m k m k m k m k m k m k m k m k m k 2:m 2:k
    m k m 3:k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m
    k m k m k m k m k m k m k m k 7:m 2:k m 2:k 2:m k m 4:k m k m k m k m k 2:m 15 f:m 15 1e:m 2:16
    q:m i:16 2:17 12 17 16 v 18 3:v 18 v 2:16 v 16 6:17 4:t 8 t 17 19 5:16 7:17 16 17 16 h:17 27:1a
    1b c:1a 7:1c d:1a k m k m 16 8 k m 2:1d 16 3:m e k 4:1d 2:8 k 1e 3:k 1d k 1d 2:k m h:14 1d 7:14
    2:k 5:m h:15 m 7:15 5:m k 2:m 3:k 3:m k m k m k m k m k m k m k m k m k m k m k m k 5:m k m 8 k
    m 2:k 2:m 4:k 14 e:k w:14 w:15 m 15 e:m k m k m k m k m k m k m k m k m k m k m k m k m k m k m
    k m k m k m 8 7:1a k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k m k m k m 2:k m k m k m k m k m k m k 2:m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m 1d 12:k 2:1d 16 3:17 8 17 1e 15:m
    e 1f 2:1d 2:8 9 1d 19:1a 1g 1a 8 2:1a 8 2:1a 6 1a 8:1d r:1h 4:1d 4:1h 17 1e b:1d 6:1i 3:8 3:a
    2:e 2:8 b:1a 6 1j 3:6 17:16 l:1a a:i a 1k 1l 8 2:16 1a 2r:16 6 16 7:1a 1i 8 6:1a 2:16 2:1a 8
    4:1a 2:16 a:i 3:16 2:8 16 e:8 1d 1m 16 1a u:16 r:1a 2:1d 2h:16 b:1a 16 e:1d a:i x:16 9:1a 2:16
    2:8 e 6 16 2:1d 1a 2:9 m:16 4:1a 16 9:1a 16 3:1a 16 5:1a 2:1d f:8 1d p:16 3:1a 2:1d 8 1d b:16
    5:1d o:16 8 7:16 2:1i 5:1d 9:1a 16:16 o:1a 1i w:1a 1n h:16 11:1o 1a 1n 1a 16 3:1n 8:1a 4:1n 1p
    2:1n 16 7:1a 8:1o 2:16 2:1a 2:n a:i 8 7:16 8:1o 16 1a 2:1n 1d 8:16 2:1d 2:16 2:1d 2:16 k:1o 1d
    7:1o 1d 1o 3:1d 4:1o 2:1d 1a 16 1q 2:1n 4:1a 2:1d 2:1n 2:1d 2:1n 1p 16 8:1d 1q 4:1d 2:1o 1d 1o
    2:16 2:1a 2:1d a:i 2:1o 2:a 5:8 a 8 9 16 8 1a 2:1d 2:1a 1n 1d 6:16 4:1d 2:16 2:1d m:16 1d 7:16
    1d 2:16 1d 2:16 1d 2:16 2:1d 1a 1d 3:1n 2:1a 4:1d 2:1a 2:1d 3:1a 3:1d 1a 7:1d 4:16 1d 16 7:1d
    a:i 2:1a 3:16 1a 8 a:1d 2:1a 1n 1d 9:16 1d 3:16 1d 2:16 k:1o 1d 7:1o 1d 2:1o 1d 5:1o 2:1d 1a 16
    3:1n 5:1a 1d 2:1a 1n 1d 2:1n 1p 2:1d 16 f:1d 2:16 2:1a 2:1d a:i 8 9 7:1d 1o 6:1a 1d 1a 2:1n 1d
    8:16 2:1d 2:16 2:1d 2:16 k:1o 1d 7:1o 1d 2:1o 1d 5:1o 2:1d 1a 16 1q 1a 1n 4:1a 2:1d 2:1n 2:1d
    2:1n 1p 7:1d 2:1a 1q 4:1d 2:1o 1d 1o 2:16 2:1a 2:1d a:i 8 1o 6:8 a:1d 1a 16 1d 6:16 3:1d 3:16 1d
    4:16 3:1d 2:16 1d 16 1d 2:16 3:1d 2:16 3:1d 3:16 3:1d c:16 4:1d 1q 1n 1a 2:1n 3:1d 3:1n 1d 3:1n
    1a 2:1d 16 6:1d 1q e:1d a:i 9:8 9 8 5:1d 1a 3:1n 1a 8:16 1d 3:16 1d 3:16 k:1o 1d g:1o 2:1d 1a 16
    3:1a 4:1n 1d 3:1a 1d 3:1a 1p 7:1d 2:1a 1d 3:1o 1d 2:16 2:1d 2:16 2:1a 2:1d a:i 7:1d 1r 8:8 16 1a
    2:1n 1r 8:16 1d 3:16 1d n:16 1d a:16 1d 5:16 2:1d 1a 16 1n 1a 1q 1n 1q 2:1n 1d 1a 2:1q 1d 2:1q
    2:1a 7:1d 2:1q 5:1d 3:16 1d 2:16 2:1a 2:1d a:i 1d 2:16 1n c:1d 2:1a 2:1n 9:16 1d 3:16 1d 3:16
    12:1o 2:1a 16 1q 2:1n 4:1a 1d 3:1n 1d 3:1n 1p 1s 8 4:1d 3:16 1q 7:8 3:16 2:1a 2:1d a:i 9:8 a
    6:16 1d 1a 2:1n 1d i:16 3:1d o:16 1d 9:16 1d 16 2:1d 7:16 3:1d 1a 4:1d 1q 2:1n 3:1a 1d 1a 1d
    7:1n 1q 6:1d a:i 2:1d 2:1n 8 c:1d 1c:1t 1a 1t 1u 7:1a 4:1d 9 7:1t 8:1a 8 a:i 2:n 11:1d 2:1t 1d
    1t 1d 5:1t 1d o:1t 1d 1t 1d a:1t 1a 1t 1u 9:1a 1t 2:1d 5:1t 1d 1t 1d 7:1a 1d a:i 2:1d 4:1t w:1d
    16 4:1r 8 2:1r 1v 2:1r n 1v 5:6 1v 8 6 3:8 2:1a 6:8 a:i a:8 n 1a 8 1a 8 1a c o c o 2:1n 8:16 1d
    10:16 4:1d e:1a 1w 5:1a n 2:1a 5:16 b:1a 1d 10:1a 1d 2:n 6:8 1a 6:8 1d 2:8 2:1r n 1r 5:8 2:1v
    11:1d 17:1x 2:1y 4:1a 1n 6:1a 1y 1p 1a 2:1n 2:1a 1x a:i 2:n 4:8 6:1x 2:1n 2:1a 4:1x 3:1a 1x 3:1y
    2:1x 7:1y 3:1x 4:1a d:1x 1a 1y 1n 2:1a 6:1y 1a 1x 1y a:i 3:1y 1a 2:8 12:k 1d k 5:1d k 2:1d 17:m
    8 16 3:m 2n:1z 20 21 1z:22 2g:23 21:16 1d 4:16 2:1d 7:16 1d 16 1d 4:16 2:1d 15:16 1d 4:16 2:1d
    x:16 1d 4:16 2:1d 7:16 1d 16 1d 4:16 2:1d f:16 1d 1l:16 1d 4:16 2:1d 1v:16 2:1d 3:1a 8 n r:8
    3:1d g:16 a:8 6:1d 2e:k 2:1d 6:m 2:1d 1g h8:16 2:8 h:16 24 q:16 c o 3:1d 23:16 3:n 3:17 8:16
    7:1d i:16 3:1a 1q 9:1d j:16 2:1a 1q 2:n 9:1d i:16 2:1a c:1d d:16 1d 3:16 1d 2:1a c:1d 1g:1x 2:1b
    1n 7:1a 8:1n 1a 2:1n 9:1a 1p 1a 2:n 25 1t n 8 n 9 1t 1a 2:1d a:i 6:1d a:8 6:1d 2:8 2:6 2:n 1r 8
    2:6 8 3:1b 26 1b a:i 6:1d 2h:16 7:1d 5:16 2:1a y:16 1a 16 5:1d 1y:16 a:1d v:16 1d 3:1a 4:1n 2:1a
    3:1n 4:1d 2:1n 1a 6:1n 3:1a 4:1d 8 3:1d 2:6 a:i u:1t 2:1d 5:1t b:1d 18:1t 4:1d q:1t 6:1d a:i 1k
    3:1d y:8 n:16 2:1a 2:1n 1a 2:1d 2:8 1h:1x 1n 1a 1n 7:1a 1d 1p 1y 1a 2:1y 8:1a 6:1n a:1a 2:1d 1a
    a:i 6:1d a:i 6:1d 7:8 1t 6:8 2:1d 1a:1a 2:1d b:1a 1c k:1d 4:1a 1n 6:27 2:28 6:27 x:28 1a 1q 5:1a
    1q 1a 1q 4:1n 1a 1q 29 8:28 1d 2:n a:2a 2:n 2b 4:n a:2b 9:1a 9:2b 3:n 2:1a 1n u:1o 1n 4:1a 2:1n
    2:1a 1q 1p 2:1a 2:1o a:i 16 3:1o 2:16 12:2c 1a 1n 2:1a 3:1n 1a 1n 3:1a 2:2d 8:1d 4:8 10:16 8:1n
    8:1a 2:1n 2:1a 3:1d 5:n a:i 3:1d 3:16 a:i 10:16 2:n 9:m k m 5:1d 17:k 2:1d 3:k 8:8 8:1d 3:1a 8
    d:1a 1n 7:1a 4:16 1a 6:16 1a 2:16 1n 2:1a 16 5:1d 18:m 1r:16 d:m 16 y:m 11:16 d:1a 1c 1a:1a 1c
    3:1a k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m
    k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m
    k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m
    k m k m k m k 9:m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k 9:m 8:k 6:m 2:1d 6:k 2:1d 8:m 8:k 8:m 8:k 6:m 2:1d 6:k 2:1d 8:m 1d k 1d k 1d
    k 1d k 8:m 8:k e:m 2:1d 8:m 8:k 8:m 8:k 8:m 8:k 5:m 1d 2:m 5:k 8 m 3:8 3:m 1d 2:m 5:k 3:8 4:m
    2:1d 2:m 4:k 1d 3:8 8:m 5:k 3:8 2:1d 3:m 1d 2:m 5:k 1r 8 1d 7:24 q 3:24 2e 2f 2g 2:1j 2h 1v 1g
    2h 2i 2:t 8 2j 2k c w 2l 2m c w 3:t 8 2n 2:2o 2p 2:3 5:1j 2q z a 2:z a z 2:a 8 w 13 t 2r 25 t
    2:l 3:8 e c o 2:25 2r a:8 l 8 n a 4:n 8 2:n 24 2s 4:2t 2u a:1j 8 16 2:1d t 8:8 c o v 8 4:t 8:8 c
    o 1d d:16 3:1d 7:9 a 9 2v 2:9 s 9:9 a 4:9 a 2:9 a 9 a 9 e:2w x:1a f:1d 2:8 k z 8 t 8 k 8 z m 3:k
    2:m 3:k 15 8 k s 2:8 5:k 3:8 t y 8 k 8 14 8 k 8 k 14 2:k 8 m 4:k m 4:16 2x 2:8 2:m 2:k 5:8 k 4:m
    4:8 m 4:8 2:t 6:8 4:t 8 c:12 4:17 a:12 9:17 k m 4:17 t 2:8 4:1d 4:t 6:y f:8 2:u d:8 2:t o:8 t 8
    t i:8 t o:8 t 8 2:t 3:8 2:t 2:8 t 3:8 t 8 t 2:9 8 t 4:8 t 2:8 4:t 2:8 t 8 t 8 6:t 8 t 5:8 4:t
    4:8 2:t a:8 t 3:8 t 5:8 t d:8 2:t 2:8 4:t 2:8 2:t 2:8 2:t i:8 2:t 2:8 2:t d:8 t 3:8 t b:8 t p:8
    t 1b:8 2y o:8 c o c o 6:8 t 7:8 2:2z c:8 u 30 31 4k:8 u p:8 4:32 3:u 2z 2:33 2z 4:8 3:u 1b:8
    m:1d b:8 l:1d 2e:t c:12 34 13:12 8 2p:t 4:8 10:t c:8 g:t 2:8 4:t a:8 2:t 8 7:t 2:u 6:8 2:t 2:8 y
    t 4:8 2:t 2:8 y t 4:8 3:t 2:8 t 35 8 4:t g:8 4:t 9:8 t b:8 2:u 2:32 8 4:33 u 2:t 2:8 t 4:8 y t 8
    u 2:8 2:2z 2:8 33 8 2:2b 36 37 36 2b u 8 2:u 2:8 u 3:8 u 3:8 2:u 8:38 u 2:33 2b 4:8 y 8 y 5:8
    c:32 b:8 u y t 8 y t y u t 39 2:t 8 2:t 8 t b:8 u 2:8 u 2z a:8 6:38 2:8 u 32 4:u 8 u 8 2:u 8 2:t
    u 32 5:8 u 2:8 2:32 4:8 2:u b:8 2:2z 36 4:2b 2:2z 2:36 39 4:t 36 32 39 36 39 t 39 2z 3:t 2:36
    2:t 36 2:t 3:36 8 t 4:8 t y 2z 5:t y 39 2:2z 39 2z t 2:39 3a 2z 2:t 2z 2:36 2:2b 33 2:2b 32 2:8
    2:33 2:3b 2:37 8 u 2:8 u 8 u 8 u 6:8 u 3:8 u 6:8 32 a:8 2:u 8:8 t 6:8 u 2:8 u 4:8 32 8 32 4:8
    3:32 8 32 3:8 6:3c 8 6 3d 33 3:8 c o c o c o c o c o c o c o a:t l:8 3:32 9:8 u e:8 32 e:8 32
    5:8 c o v:8 c o c o c o c o c o g:8 n 8j:8 2:u 25:8 c o c o c o c o c o c o c o c o c o c o c o
    1r:8 c o c o w:8 c o 7b:8 3:u j:8 2:32 1f:8 32 4:8 32 4:t q:8 2:1d 3u:8 1c:k 1c:m k m 3:k 2:m k
    m k m k m 4:k m k 2:m k 6:m 2:16 3:k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k
    m k m k m k m k m k m k m k m k m k m k 2:m 6:8 k m k m 3:1a k m 5:1d 6 3:n 8 6 n 12:m 1d m 5:1d
    m 2:1d 1k:16 7:1d 16 n e:1d 1a n:16 9:1d 7:16 1d 7:16 1d 7:16 1d 7:16 1d 7:16 1d 7:16 1d 7:16 1d
    7:16 1d w:1a 2:3c w 13 w 13 3:3c w 13 3c w 13 8:n 8 1g c n 2:8 w 13 2:8 w 13 c o c o c o c o 4:n
    6 16 2:n 8 2:n 5:8 2:3e 3:n 8 1g n c 8:n 8 n 8 2:n 3:8 2:6 c d c d c d c d 1g y:1d q:3f 1d 2h:3f
    c:1d 5y:3f q:1d g:3f 3g 2:31 2:3f 3h 3i 3f 30 31 30 31 30 31 30 31 30 31 2:3f 30 31 30 31 30 31
    30 31 3j 30 2:31 a:3f 4:3k 2:3l 2z 4:3m 3n 5:3f 2:3h 2z 3f 2b 1d 3o 3i 3o 3i 3o 3i 3o 3i 3o p:3i
    3o v:3i 3o 3i 3o 3i 3o 6:3i 3o 6:3i 2:3o 2:1d 2:3k 2:3p 2:3o 3i 3p 3q 3m 3q 3m 3q 3m 3q 3m 3q
    p:3m 3q v:3m 3q 3m 3q 3m 3q 6:3m 3q 6:3m 2:3q 4:3m 3j 3:3q 3m 5:1d 17:3r 1d 1f:3r 3s 16:3r 1d
    g:3f w:3r 12:3f 9:1d 3f g:3q v:3f 1d 14:3f 8:t 1z:3f 2z 3f 2z 1i:3f 1b:3t 3f 2g:3t 4o:3f 534:3i
    1s:38 g74:3i l:3r 3h vr:3r 3:1d 1j:3f 9:1d 1a:16 2:n 7h:16 n 6 n g:16 a:i 2:16 k:1d k m k m k m
    k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m 16 4:1a 8 a:1a 8
    16 k m k m k m k m k m k m k m k m k m k m k m k m k m k m 2:16 2:1a 1y:16 a:17 2:1a 8 5:n 8:1d
    8:8 f:17 9:16 2:17 k m k m k m k m k m k m k 3:m k m k m k m k m k m k m k m k m k m k m k m k m
    k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m k m 16 8:m k m k m 2:k m
    k m k m k m k m 16 2:17 k m k m 16 k m k 3:m k m k m k m k m k m k m k m k m k m k m 5:k m 5:k m
    k m k m k m k m k m k m k m 4:k m k m 2:k m k m k m k m k m k m k m k m k k:1d 4:16 k m 3:16 m
    7:16 1a 3:16 1a 4:16 1a n:16 2:1n 2:1a 1n 4:8 1a 3:1d 8:8 a 8 6:1d 1g:16 2:1r 2:6 8:1d 2:1n
    1e:16 g:1n 2:1a 8:1d 2:n a:i 6:1d i:1a 6:16 3:8 16 1r 2:16 1a a:i s:16 8:1a 2:n n:16 b:1a 1n 1q
    b:1d 8 t:1z 3:1d 3:1a 1n 5:27 3:28 3:27 10:28 1a 2:1n 4:1a 2:1n 2:1a 2:1n 29 6:2b 3:n 4:2b 1d 3u
    a:2a 4:1d 2:2b 5:1x 1a 1t 9:1x a:i 5:1x 1d 15:2c 6:1a 2:1n 2:1a 2:1n 2:1a 9:1d 3:3u 1a 8:3u 1a
    1n 2:1d a:2a 2:1d 2b 3:n g:1x 1t 3:1x 3:1t 3:8 1x 1y 1a 1y 2:1x 1c:1t 1a 1t 3:1a 2:1t 2:1a 5:1t
    2:1a 1t 1a 1t o:1d 3:1t 2:8 b:1o 1n 2:1a 2:1n 2:n 3:16 1n 1p a:1d 6:16 2:1d 6:16 2:1d 6:16 9:1d
    7:16 1d 7:16 1d 17:m 17 4:16 9:m 16 2:8 4:1d 28:m r:1o 8:16 2:1n 1a 2:1n 1a 2:1n n 1n 1a 2:1d
    a:i 6:1d 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w 3v r:3w
    3v r:3w 3v r:3w 3v r:3w 3v r:3w c:1d n:22 4:1d 1d:23 4:1d 1kw:8 4xs:t a6:3i 2:3x 2y:3i 12:3x 7:m
    c:1d 5:m 5:1d 1h 1a a:1h 8 d:1h 1d 5:1h 1d 1h 1d 2:1h 1d 2:1h 1d a:1h 2q:16 x:8 a3:16 o c g:8
    1s:16 2:8 1i:16 8:8 w:1d c:16 a 3:8 g:1b 3:31 3y 3j 2:3z 30 31 40 6:1d 1c 1a 1c 1a 1c 1a 2:1c 1a
    1c 1a 1c 1a 2:1c 1a 3:3f 2:41 30 31 30 31 30 31 30 31 30 31 30 31 30 31 30 31 2:3f 30 31 4:3f
    3:41 42 3f 43 1d 44 3y 2:3z 3f 30 31 30 31 30 31 8:3f 1d 3f 45 46 3f 4:1d 5:16 1d 3r:16 2:1d 2s
    1d 3z 2:3f 45 46 3f 47 30 31 2:3f 42 3f 43 3f a:48 3y 44 3:3f 3z 3f q:49 30 3f 31 3f 41 3f q:4a
    30 3f 31 3f 30 31 4b 4c 2:4b 4d 4e a:4f 19:4e 2:4g 3s u:4h 3:1d 6:4h 2:1d 6:4h 2:1d 6:4h 2:1d
    3:4h 3:1d 46 45 3:3f 2:45 1d 7:4i 1d 9:2u 3:1j 4j t 2:1d c:16 1d q:16 1d j:16 1d 2:16 1d f:16
    2:1d e:16 y:1d 3f:16 5:1d 3:n 4:1d 19:8 3:1d 9:8 1h:17 q:8 1d d:8 3:1d 8 1b:1d 19:8 1a 3m:1d
    t:16 3:1d 1d:16 f:1d 1a r:8 4:1d w:16 4:8 9:1d k:16 17 8:16 17 5:1d 12:16 5:1a 5:1d u:16 1d n
    10:16 4:1d 8:16 n 5:17 16:1d 14:k 14:m 26:16 2:1d a:i 6:1d 10:k 4:1d 10:m 4:1d 14:16 8:1d 1g:16
    b:1d 8 b:k 1d f:k 1d 7:k 1d 2:k 1d b:m 1d f:m 1d 7:m 1d 2:m 3:1d 1g:16 c:1d 8n:16 9:1d m:16 a:1d
    8:16 o:1d 6:16 1d 16:16 1d 9:16 1x:1d 6:16 2:1d 16 1d 18:16 1d 2:16 3:1d 16 2:1d n:16 1d n 8:8
    n:16 9:8 v:16 8:1d 9:8 1c:1d j:16 1d 2:16 5:1d 5:8 m:16 6:8 3:1d n q:16 5:1d 8 q:16 12:1d 1k:16
    4:1d 2:8 2:16 g:8 2:1d 1a:8 1o 3:1a 1d 2:1a 5:1d 4:1a 4:1o 1d 3:1o 1d t:1o 2:1d 3:1a 4:1d 1p 9:8
    7:1d 8:n 8 7:1d t:16 3:8 t:16 3:8 w:1d 8:16 8 s:16 2:1a 4:1d 5:8 6:n 2y 9:1d 1i:16 3:1d 7:n m:16
    2:1d 8:8 j:16 5:1d 8:8 i:16 7:1d 4:8 c:1d 7:8 28:1d 21:16 1j:1d 1f:k d:1d 1f:m 7:1d 6:8 10:16
    4:1a 8:1d a:i 6:1d a:i 6:16 m:k 3:1d 5:1a 1g 16 m:m 8:1d 2:8 5s:1d v:8 1d 16:16 1d 2:1a 1g 2:1d
    2:16 g:1d 6:16 8:1d n 8:8 x:1d 6:1a t:16 a:8 16 8:1d m:16 b:1a 9:8 m:1d i:16 4:1a 4:8 12:1d l:16
    7:8 k:1d n:16 9:1d 1n 1a 1n 2:4k 1f:27 e:1a 4l 2:n 5:2b 4:1d k:2b a:2a 1a 2:27 2:1a 27 9:1d 1c
    2:1a 1n 19:16 3:1n 4:1a 2:1n 2:1a 2:8 1i 4:n 1a a:1d 1i 2:1d p:16 7:1d a:i 6:1d 3:1a 10:1o 5:1a
    1n 6:1a 1p 1a 1d a:i 4:n 1o 2:1n 1o 8:1d z:16 1a 8 1r 16 9:1d 2:1a 1n 1c:16 3:1n 9:1a 1n 1q 16
    2:1s 16 2:n 8 n 4:1a 8 1n 1a a:i 16 1r 16 3:n 1d k:8 b:1d i:16 1d p:16 3:1n 3:1a 2:1n 1a 1q 2:1a
    2:n 8 2:n 8 1a 2:16 1a 1q:1d 7:16 1d 16 1d 4:16 1d f:16 1d a:16 n 6:1d 1b:16 1a 3:1n 8:1a 5:1d
    a:i 6:1d 2:1a 2:1n 1d 8:27 2:1d 2:27 2:1d m:27 1d 7:27 1d 2:27 1d 5:27 1d 2:1a 3u 1q 1n 1a 4:1n
    2:1d 2:1n 2:1d 2:1n 4m 2:1d 2c 6:1d 1q 5:1d 3u 2:2c 2:27 2:1n 2:1d 7:1a 3:1d 5:1a b:1d a:4n 1d
    4n 2:1d 4n 1d 2:4n 10:28 1d 4o 1q 2:1n 6:1a 1d 1q 2:1d 1q 1d 3:1q 1n 1d 2:1n 1a 1q 4p 4q 1a 4o
    2:2b 1d 2:2b 8:1d 2:1a t:1d 1h:16 3:1n 8:1a 2:1n 3:1a 1n 1a 4:16 4:n 8 a:i 2:n 1d 8 1a 3:16 u:1d
    1c:16 1q 2:1n 6:1a 1n 1a 2:1n 1q 1n 2:1a 1n 2:1a 2:16 8 16 8:1d a:i 4m:1d 1b:16 1q 2:1n 4:1a
    2:1d 4:1n 2:1a 1n 2:1a 1r 2:n 2:6 3:8 f:n 4:16 2:1a y:1d 1c:16 3:1n 8:1a 2:1n 1a 1n 2:1a 2:n 8
    16 b:1d a:i 6:1d d:1r j:1d 17:16 1a 1n 1a 2:1n 6:1a 1q 1a 16 8 6:1d a:i 6:1d k:i s:1d r:1t 2:1d
    1a 1n 1a 2:1y 4:1a 1n 5:1a 4:1d a:i 2:8 3:n 8 7:1t 55:1d 18:16 3:1n 9:1a 1n 2:1a 8 2s:1d w:k w:m
    a:i 9:8 c:1d 16 7:28 2:1d 28 2:1d 8:28 1d 2:28 1d o:28 1q 5:1n 1d 2:1n 2:1d 2:1a 1q 4p 4q 1n 4q
    1n 1a 3:n 9:1d a:2a 1y:1d 8:16 2:1d 13:16 3:1n 4:1a 2:1d 2:1a 4:1n 1a 16 1r 16 1n r:1d 1o a:1a
    14:1o 6:1a 1n 16 4:1a 1r 8 4:n 1r 8 1p 8:1d 1o 6:1a 2:1n 3:1a 14:1o 6:1s d:1a 1n 1a 1p 3:n 16
    3:1r 2:n d:1d 21:16 7:1d a:1r 2e:1d 1a 1n 3:1a 1n 1a 1n 2g:1d x:16 8 e:1d a:i 6:1d 9:16 1d 11:16
    1n 7:1a 1d 6:1a 1n 1a 16 5:n a:1d a:i j:8 3:1d 1r 6 u:16 2:1d m:1a 1d 1n 7:1a 1n 2:1a 1n 2:1a
    21:1d 7:16 1d 2:16 1d 12:16 6:1a 3:1d 1a 1d 2:1a 1d 7:1a 1s 1a 8:1d a:i 6:1d 6:16 1d 2:16 1d
    w:16 5:1n 1d 2:1a 1d 2:1n 1a 1n 1a 16 7:1d a:i 6:1d 18:16 4:1d a:i 6u:1d i:2c 3u 2:1a 2:1n 2:n
    7:1d 2:1a 4q 1n d:28 1d y:28 2:1n 5:1a 3:1d 2:1n 1a 1q 4p 2:n b:2b a:2a 1a 2d:1d 16 f:1d t:8 4:a
    h:8 d:1d n pm:16 2u:1d 33:17 1d 5:n b:1d 5g:16 218:1d 2p:16 2:8 d:1d go:16 3:4r 3:4s 10:16 4s
    3:16 4r 4s 4r 4s 6n:16 4r 2:4s 4z:16 4r 7:26 4t 4u 3:26 4t 4u 4t 4u 1a 6:16 f:1a a:1d 32z:16
    5:1d cu:16 4r 4s 3b:16 5a1:1d u:2c c:1a 3:1n 3:1a a:2a 1c6:1d ft:16 7:1d v:16 1d a:i 4:1d 2:n
    27:16 1d a:i 6:1d u:16 2:1d 5:1a n a:1d 1c:16 7:1a 3:n 6:8 4:16 n 8 a:1d a:i 1d 7:8 1d l:16 5:1d
    j:16 c0:1d z:16 4v 3:16 4:4v 2:16 8 2:n a:i 5i:1d w:k w:m n:8 2:n 2:8 5:1d p:k 2:1d p:m 18:1d
    23:16 4:1d 1a 16 1j:1n 7:1d 4:1a d:16 1s:1d 2:3h 3j 3h 4w b:1d 2:3l 2:3o 3:3f 9:1d 5c0:3i d2:4x
    15:1d 4x v:3i 2p:1d 37:3i 6pp:1d 4:4y 1d 7:4y 1d 2:4y 1d 3m 7z:3i 3:3m f:1d 3o t:1d 3:3o 2:1d 3q
    e:1d 4:3q 8:1d b0:3i 1s4:1d 2z:16 5:1d d:16 3:1d 9:16 7:1d a:16 2:1d 8 2:1a n 4:1j 318:1d 6o:8
    a:i 3:8 3:1d c4:8 6:1d n:8 f:1d h:8 f:1d 1a:1a 2:1d n:1a 9:1d 38:8 1o:1d 6u:8 a:1d 13:8 2:1d
    1o:8 2:1q 3:1a 3:8 6:1q 8:1j 8:1a 2:8 7:1a u:8 4:1a 1p:8 l:1d 1u:8 3:1a 8 3e:1d k:8 c:1d k:8
    c:1d 2f:38 9:1d n:38 2:8 3r:1d q:k q:m q:k 7:m 1d i:m q:k q:m k 1d 2:k 2:1d k 2:1d 2:k 2:1d 4:k
    1d 8:k 4:m 1d m 1d 7:m 1d b:m q:k q:m 2:k 1d 4:k 2:1d 8:k 1d 7:k 1d q:m 2:k 1d 4:k 1d 5:k 1d k
    3:1d 7:k 1d q:m q:k q:m q:k q:m q:k q:m q:k q:m q:k q:m q:k s:m 2:1d p:k 8 p:m 8 6:m p:k 8 p:m 8
    6:m p:k 8 p:m 8 6:m p:k 8 p:m 8 6:m p:k 8 p:m 8 6:m k m 2:1d 1e:i e8:8 1j:1a 4:8 1e:1a 8:8 1a
    e:8 1a 2:8 4:n 8 f:1d 5:1a 1d f:1a uo:1d a:m 16 k:m 6:1d 6:m 5x:1d 7:1a 1d h:1a 2:1d 7:1a 1d
    2:1a 1d 5:1a 5:1d 1q:16 x:1d 1a 34:1d 19:16 3:1d 7:1a 7:16 2:1d a:i 4:1d 16 8 8w:1d u:16 1a h:1d
    18:16 4:1a a:i 5:1d 9 cw:1d s:16 4:1a a:i 5y:1d u:16 2:1a 16 a:i 4:1d 8 5c:1d v:16 1d 3:16 1a
    2:16 1a 7:16 2:1a 5:16 1a 8:1d 2:16 68:1d 7:16 1d 4:16 1d 2:16 1d f:16 1d 5h:16 2:1d 9:8 7:1a
    15:1d y:k y:m 7:1a 16 4:1d a:i 4:1d 2:c lt:1d 1n:8 a 3:8 a 4:8 24:1d 1p:8 5e:1d 4:16 1d r:16 1d
    2:16 1d 16 2:1d 16 1d a:16 1d 4:16 1d 16 1d 16 6:1d 16 4:1d 16 1d 16 1d 16 1d 3:16 1d 2:16 1d 16
    2:1d 16 1d 16 1d 16 1d 16 1d 16 1d 2:16 1d 16 2:1d 4:16 1d 7:16 1d 4:16 1d 4:16 1d 16 1d a:16 1d
    h:16 5:1d 3:16 1d 5:16 1d h:16 1g:1d 2:8 7i:1d 4:2b 2z 13:2b 4:4z 2s:2b c:4z f:2b 2:4z f:2b 4z
    e:2b 2z 4z 11:2b a:4z b:t 5:8 u:t 2:8 q:12 6:t q:12 6:8 2:34 c:12 2:34 a:12 4:t 32 2:t a:32 i:t
    8 1k:4z q:50 3f 2:2z d:4z a:3f 2z k:3f 2z 2:3f 9:2z 3f 4:4z 9:3f 7:4z 2:2z e:4z 6:3f 4a:4z x:2z
    33 2:2b 9:33 9:2z 33 1y:2z 33 7:2z 3b e:2z 2:2b 2:33 2b 3:33 2:8 2:33 l:2z 2:32 5:2z 32 5:2z
    3:3b 2:2z 3b 2:2z 3b 2:37 2:33 5:2z c:33 h:2z 2:2b 33 2z 33 2b 33 3:2z 5:51 1r:2z 33 2z 33 2:3b
    2:2z b:3b l:2z j:3b 3:2z 3b 4:2z 3:3b 2z 3:3b 7:2z 3b 2z 3b e:2z 32 2z 32 2z 32 5:2z 3b 4:2z 32
    2z 2:32 22:2z 33 2b 2z 7:32 g:2z e:32 d:2z c:32 b:8 u 33 4:2z 2b o:2z 7:2b 2:33 2:2b 33 2:37
    4:33 3b c:2b 33 2:2b 4:33 2:2b 37 4:2b 2:3b d:2b 2z 33 2:2b 33 8:2b 2:33 9:2b 33 5:2b 3:33 c:2b
    3:33 8:8 3:33 2:2b 33 2b 33 4:2b 33 6:2b 33 3:2b 33 6:8 33 22:2z 3:3b 3:2z 5:3b 12:8 3:3c 3:25
    4:8 z:2z 3b g:2z 3:3b 9:2z 3b 5:2z 5:2b 33 3b 3:33 3:2z 2:2b 4:2z 3:4z 4:2z 6:33 3:2b 33 2b 2:2z
    3:4z 33 2:2b 33 9:2z 3:4z 38:8 3:2b 4:8 5:2b 2d:8 5:2b 6:4z c:2z 4:4z 2z f:4z c:8 4:52 1k:8 8:52
    a:8 6:52 14:8 8:52 u:8 2:52 c:8 4:52 2:8 e:52 9:8 13:52 c:8 3b 2:2z 3b 8:2z 8:3b 6:2z 3b 9:2z
    a:3b 2z 2b 3:3b 7:2z 2b 1c:2z 3b 1p:2z 2:3b 2z 2:3b 2z 3b h:2z 3:3b 2z d:3b y:2z 2g:8 8:4z e:2b
    2:4z d:2z 3:4z b:2z 3:4z 1h:2z 3:3b 2z 4z 2z 4:4z g:2z 2:4z c:2z 4:4z 2z 9:3b 7:4z 43:8 1d 2k:8
    a:i 8 5:1d se:4z 2:1d wyo:3i w:3x 3dq:3i 2:3x 4ge:3i 2:3x 5rl:3i f:3x ha:3i 1wi:3x f2:3i 15s:3x
    2:1d 3t7:3i 5:3x 6ju:3i 1478:3x e1oi:1d 2u 1j u:2u 2o:1b 3k:2u 6o:1b 2s0:2u 1beo:1d 1eke:t 2:1d
    1eke:t 2:1d
    """
