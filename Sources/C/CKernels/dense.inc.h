// The dense layer of one path, around its `dense_tile`: a group of 16 outputs for up to ROW_TILE rows. All rows pass a
// group while its weights are in the nearest cache.

/// What a tile reads and writes.
typedef struct {
    const kernels_dense *dense;
    int64_t group;
    /// Of the tile's first row, as `scale`, `zero` and `output` are; `output` also of the group's first output.
    const uint8_t *codes;
    const float *scale;
    const float *zero;
    float *output;
    /// Weights that will be wanted next, and how many bytes of them to ask for at each block.
    const int8_t *ahead;
    int64_t ahead_step;
} dense_tile_place;

ALWAYS_INLINE void dense_tile(const int rows, dense_tile_place place);

/// Asks for weights before they are wanted. Without this, twelve rows wait for memory as long as they multiply.
ALWAYS_INLINE const int8_t *ask_ahead(const int8_t *ahead, int64_t step) {
    // Past the end of all weights this asks for what may not be there, which does nothing.
    for (int64_t byte = 0; byte < step; byte += 64) __builtin_prefetch(ahead + byte);
    return ahead + step;
}

static void apply(
    const kernels_dense *dense, const uint8_t *codes, const float *scale, const float *zero, int32_t rows,
    float *output) {
    // How far one tile alone looks ahead, in bytes: of 1024 to 8192 the best on Zen 3.
    const int64_t lead_of_one_tile = 4096;
    const int64_t blocks = dense->inputs / block_size * dense->planes;
    const int64_t group_byte_count = blocks * block_byte_count;
    const int64_t tiles = (rows + ROW_TILE - 1) / ROW_TILE;
    // Several tiles ask for the next group's weights together, each for its part.
    const int64_t ahead_step = (block_byte_count / 64 + tiles - 1) / (tiles > 0 ? tiles : 1) * 64;
    for (int64_t group = 0; group < dense->outputs / group_size; group++) {
        const int8_t *weights = dense->weights + group * group_byte_count;
        for (int64_t tile = 0; tile < tiles; tile++) {
            const int64_t row = tile * ROW_TILE;
            const dense_tile_place place = {
                .dense = dense,
                .group = group,
                .codes = codes + row * dense->inputs,
                .scale = scale + row,
                .zero = zero + row,
                .output = output + row * dense->outputs + group * group_size,
                .ahead = weights + (tiles == 1 ? lead_of_one_tile : group_byte_count + tile * blocks * ahead_step),
                .ahead_step = ahead_step,
            };
            switch (rows - row) {
            case 1: dense_tile(1, place); break;
#if ROW_TILE > 2
            case 2: dense_tile(2, place); break;
#endif
#if ROW_TILE > 3
            case 3: dense_tile(3, place); break;
#endif
#if ROW_TILE > 4
            case 4: dense_tile(4, place); break;
#endif
#if ROW_TILE > 5
            case 5: dense_tile(5, place); break;
#endif
            default: dense_tile(ROW_TILE, place); break;
            }
        }
    }
}
