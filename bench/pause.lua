-- wrk asks as fast as it is answered; this pause before each request keeps it to the rate that its connections give.
function delay()
  return 10
end
