#include <fcgiapp.h>
// The allocator's settings; Swift's Glibc module leaves this header of the C library out.
#include <malloc.h>
