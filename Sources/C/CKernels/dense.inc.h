// The dense layer of one path, around its `dense_tile`: a group of 16 outputs for up to ROW_TILE rows. All rows pass a
// group while its weights are in the nearest cache.

ALWAYS_INLINE void dense_tile(
    const int rows, const kernels_dense *dense, int64_t group, const uint8_t *codes, const float *scale,
    const float *zero, float *output);

static void apply(
    const kernels_dense *dense, const uint8_t *codes, const float *scale, const float *zero, int32_t rows,
    float *output) {
    const int64_t inputs = dense->inputs, outputs = dense->outputs;
    for (int64_t group = 0; group < outputs / group_size; group++) {
        int64_t row = 0;
        for (; row + ROW_TILE <= rows; row += ROW_TILE) {
            dense_tile(
                ROW_TILE, dense, group, codes + row * inputs, scale + row, zero + row,
                output + row * outputs + group * group_size);
        }
#define LAST_ROWS(count)                                                                                               \
    case count:                                                                                                        \
        dense_tile(                                                                                                    \
            count, dense, group, codes + row * inputs, scale + row, zero + row,                                        \
            output + row * outputs + group * group_size);                                                              \
        break;
        switch (rows - row) {
            LAST_ROWS(1)
#if ROW_TILE > 2
            LAST_ROWS(2)
#endif
#if ROW_TILE > 3
            LAST_ROWS(3)
#endif
#if ROW_TILE > 4
            LAST_ROWS(4)
#endif
#if ROW_TILE > 5
            LAST_ROWS(5)
#endif
#if ROW_TILE > 6
            LAST_ROWS(6)
            LAST_ROWS(7)
#endif
        default: break;
        }
#undef LAST_ROWS
    }
}
