module example.com/monitor/test

go 1.24
